package dk.knudepunkt.goals.figure.opened;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Code;
import dk.knudepunkt.goals.feed.Member;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

        @Schema(
                examples = "2021-06-30",
                description = "The day by which it counts; of companies absent outside of the house")
        @Nullable
        LocalDate day,

        @Schema(
                examples = "ACTION_PLAN",
                description = "Of companies absent outside of the house where there are few of the kind")
        @Nullable
        String kind,

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

        @Schema(
                examples = "COUNTS",
                description =
                        "Why it counts or not, as a code; of companies, outside of the house, only whether: COUNTS, BASE"
                                + " or OUT")
        String verdict,

        Wording why) {

    static final List<String> COLUMNS = List.of(
            "subject",
            "id",
            "courseId",
            "day",
            "kind",
            "segment",
            "municipalityCode",
            "amount",
            "participants",
            "recordedAt",
            "verdict",
            "whyDa",
            "whyEn");

    static FigureMember of(Member member) {
        var known = member.known();
        var kind = kind(member);
        return new FigureMember(
                known.subject().kind(),
                known.subject().id(),
                known.code("courseId").map(UUID::fromString).orElse(null),
                known.day(),
                kind.orElse(null),
                kind.map(FigureMember::named).orElse(null),
                known.code("segment").orElse(null),
                known.code("municipalityCode").orElse(null),
                known.code("amount").map(BigDecimal::new).orElse(null),
                known.code("participants").map(Integer::valueOf).orElse(null),
                known.recordedAt(),
                member.verdict().code(),
                Wording.of(member.verdict()));
    }

    /** In the order of {@link #COLUMNS}, under which a spreadsheet shows it. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                subject,
                id,
                courseId,
                day,
                kind,
                segment,
                municipalityCode,
                amount,
                participants,
                recordedAt,
                verdict,
                why.da(),
                why.en());
    }

    /**
     * The same for those who are told no more of a company than whether it counts.
     *
     * @param kind empty where there are few of it
     */
    static FigureMember discreet(Member member, String kind) {
        var place = member.verdict().place();
        return new FigureMember(
                member.known().subject().kind(),
                null,
                null,
                null,
                kind.isEmpty() ? null : kind,
                kind.isEmpty() ? null : named(kind),
                null,
                null,
                null,
                null,
                null,
                place.name(),
                Wording.of(place));
    }

    static Optional<String> kind(Member member) {
        var known = member.known();
        return known.code("kind").or(() -> known.code("target")).or(() -> known.code("programme"));
    }

    private static Wording named(String kind) {
        var words = Code.of(kind);
        return new Wording(words.danish(), words.english());
    }
}
