package dk.knudepunkt.goals.figure.opened;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.platform.web.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became known of a figure between two points in time: 626 then, 631 now, and these five. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureDelta(
        FigureStand from,
        FigureStand to,

        @Schema(description = "Absent for those who may not see how few there are of something") @Nullable
        Page<FigureChange> changes) {

    /** What a figure stood at, as it was known at a point in time. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureStand(
            @Schema(nullable = true, description = "Null for all that is known by now") @Nullable
            Instant knownAt,

            @Schema(nullable = true, examples = "626") @Nullable
            BigDecimal value,

            @Schema(nullable = true, examples = "626") @Nullable
            Long n,

            @Schema(nullable = true, examples = "1", description = "The version of the definition it is counted by")
            @Nullable
            Integer definitionVersion) {

        static FigureStand of(Figure figure, @Nullable Instant knownAt) {
            var definition = figure.definition();
            return new FigureStand(
                    knownAt, figure.value(), figure.n(), definition == null ? null : definition.version());
        }
    }

    /** A thing that counts otherwise than it did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureChange(
            @Schema(
                    examples = "OTHER_KIND",
                    description = "What was said of it; absent where it was not known, or of another period")
            @Nullable
            String before,

            @Schema(examples = "COUNTS", description = "What is said of it; absent where it is of another period")
            @Nullable
            String after,

            @Schema(description = "What was said of it, in words") @Nullable
            Wording whyBefore,

            @Schema(description = "The thing as it was known last")
            FigureMember member) {

        private static FigureChange of(Change change) {
            return new FigureChange(
                    verdict(change.before),
                    verdict(change.after),
                    change.before == null ? null : Wording.of(change.before.verdict()),
                    FigureMember.of(change.last()));
        }

        private static @Nullable String verdict(@Nullable Member member) {
            return member == null ? null : member.verdict().code();
        }
    }

    private record Change(@Nullable Member before, @Nullable Member after) {

        Member last() {
            return Objects.requireNonNullElseGet(after, () -> Objects.requireNonNull(before));
        }

        /** What the value is made of; what was left out and still is makes none. */
        boolean matters() {
            return !weight(before).equals(weight(after));
        }

        private static String weight(@Nullable Member member) {
            return member == null ? "" : member.weight();
        }
    }

    /** What is counted by one definition is not compared with what is counted by another: that is a break. */
    static boolean isBroken(Figure before, Figure after) {
        var then = before.definition();
        var now = after.definition();
        return then == null ? now != null : now == null || now.breaksWith(then);
    }

    static Page<FigureChange> changes(Figure before, Figure after, @Nullable String cursor, int limit) {
        var then = Member.byId(before.members().stream());
        var now = Member.byId(after.members().stream());
        var changes = Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(id -> new Change(then.get(id), now.get(id)))
                .filter(Change::matters)
                .toList();
        return MemberList.page(changes, change -> change.last().known(), cursor, limit)
                .map(FigureChange::of);
    }
}
