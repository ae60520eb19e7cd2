package dk.knudepunkt.goals.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Code;
import dk.knudepunkt.goals.feed.Member;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a figure counts or leaves out, and why. It names neither company, project nor person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureMember(
        SubjectKind subject,

        @Schema(description = "Absent for those who may not see how few there are of something") @Nullable
        String id,

        @Schema(description = "The course that it is, or belongs to; the house may open it") @Nullable
        UUID courseId,

        @Schema(examples = "2021-06-30", description = "The day by which it counts")
        LocalDate day,

        @Schema(examples = "ACTION_PLAN") @Nullable String kind,

        @Schema(description = "What the kind is called; the code itself where this release does not know it") @Nullable
        Wording kindName,

        @Schema(examples = "GROWTH") @Nullable String segment,

        @Schema(
                examples = "269",
                description = "The company's municipality when the course began; absent outside of the house")
        @Nullable
        String municipalityCode,

        @Schema(examples = "48000", description = "Whole kroner; of accounts the turnover") @Nullable
        BigDecimal amount,

        @Schema(examples = "80", description = "How many took part") @Nullable
        Integer participants,

        @Schema(description = "When the last that is known of it was recorded; absent outside of the house") @Nullable
        Instant recordedAt,

        @Schema(examples = "COUNTS", description = "Why it counts or not, as a code")
        String verdict,

        Wording why) {

    static FigureMember of(Member member) {
        var known = member.known();
        var kind = known.code("kind").or(() -> known.code("target")).or(() -> known.code("programme"));
        return new FigureMember(
                known.subject().kind(),
                known.subject().id(),
                known.code("courseId").map(UUID::fromString).orElse(null),
                known.day(),
                kind.orElse(null),
                kind.map(Code::of)
                        .map(words -> new Wording(words.danish(), words.english()))
                        .orElse(null),
                known.code("segment").orElse(null),
                known.code("municipalityCode").orElse(null),
                known.code("amount").map(BigDecimal::new).orElse(null),
                known.code("participants").map(Integer::valueOf).orElse(null),
                known.recordedAt(),
                member.verdict().code(),
                Wording.of(member.verdict()));
    }

    /** The same for those who may not see how few there are of something: it leads nowhere, and is in no place. */
    FigureMember withoutTraces() {
        return new FigureMember(
                subject, null, null, day, kind, kindName, null, null, amount, participants, null, verdict, why);
    }
}
