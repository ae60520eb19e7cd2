package dk.knudepunkt.goals.report.content;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.indicator.IndicatorStanding;
import dk.knudepunkt.goals.report.content.ReportMembers.Kept;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report's figures stand at by now: 626 as known then, 631 as known today, and these five. */
@Schema(name = "StatusReportDelta")
public record ReportDelta(
        UUID report,

        @Schema(description = "When the report's figures were known as they stand in it")
        Instant knownAt,

        @Schema(description = "The targets or indicators whose figure is another by now")
        List<TargetDelta> targets) {

    /** So many are told one by one. */
    private static final int MOST = 100;

    /** Why a thing makes a difference. */
    @Schema(name = "StatusReportChangeReason")
    public enum Why implements Term {
        REGISTERED_LATE("Registreret senere", "Registered later"),
        /** It was recorded before and reached this service after. */
        ARRIVED_LATE("Registreret før, men modtaget her senere", "Registered before, and received here later"),
        CORRECTED("Rettet siden", "Corrected since"),
        GONE("Tæller ikke længere", "Does not count any longer");

        private final Words words;

        Why(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** A figure then and now. */
    @Schema(name = "StatusReportTargetDelta")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetDelta(
            @Schema(examples = "9.1") String code,
            Wording title,
            @Nullable Unit unit,
            @Schema(examples = "626") @Nullable BigDecimal then,
            @Schema(examples = "631") @Nullable BigDecimal now,

            @Schema(
                    description =
                            "False where the target is defined otherwise by now, and the two are of different things")
            boolean comparable,

            @Schema(examples = "5", description = "How many things make the difference")
            int count,

            @Schema(description = "The first of them, by day; empty where the two are not comparable")
            List<Change> changes) {

        static TargetDelta of(ReportContent.ReportedTarget then, Instant known, Map<String, Kept> kept, Figure figure) {
            var definition = figure.definition();
            var isSame = Objects.equals(then.definitionVersion(), definition == null ? null : definition.version());
            var changes = isSame ? changes(known, kept, figure) : List.<Change>of();
            return new TargetDelta(
                    then.code(),
                    then.title(),
                    then.wanted().unit(),
                    then.value(),
                    then.few() ? figure.seenBy(Reader.OUTSIDE).value() : figure.value(),
                    isSame,
                    changes.size(),
                    changes.stream().limit(MOST).toList());
        }

        /** Its figures are made of tables and not of things that could be told one by one. */
        static TargetDelta of(ReportedIndicator then, @Nullable IndicatorStanding now) {
            var definition = then.definition();
            return new TargetDelta(
                    then.code(),
                    definition.name(),
                    definition.unit(),
                    value(then.now()),
                    value(now),
                    true,
                    0,
                    List.of());
        }

        private static @Nullable BigDecimal value(@Nullable IndicatorStanding standing) {
            return standing == null ? null : standing.value();
        }

        @JsonIgnore
        boolean differs() {
            var isSameValue = then == null ? now == null : now != null && then.compareTo(now) == 0;
            return !isSameValue || count > 0;
        }

        /** How many are not told one by one. */
        @JsonIgnore
        public int more() {
            return count - changes.size();
        }

        private static List<Change> changes(Instant known, Map<String, Kept> kept, Figure figure) {
            var present = Member.byId(figure.members().stream().filter(Member::isInBase));
            var come = present.values().stream().flatMap(member -> Change.of(member, known, kept));
            var gone = kept.values().stream()
                    .filter(thing -> !present.containsKey(thing.id()))
                    .map(thing -> new Change(thing.kind(), thing.id(), thing.day(), Why.GONE, null));
            return Stream.concat(come, gone)
                    .sorted(comparing(Change::day).thenComparing(Change::id))
                    .toList();
        }
    }

    /** A thing that makes a figure another one. */
    @Schema(name = "StatusReportChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            SubjectKind subject,
            String id,

            @Schema(examples = "2021-06-28", description = "The day by which it counts, or counted")
            LocalDate day,

            Why why,

            @Schema(
                    description =
                            "When the last that is known of it was recorded; absent where it does not count any more")
            @Nullable
            Instant recordedAt) {

        private static Stream<Change> of(Member member, Instant known, Map<String, Kept> kept) {
            var thing = member.known();
            var before = kept.get(thing.subject().id());
            if (before != null && before.weight().equals(member.weight())) {
                return Stream.of();
            }
            var why = before != null
                    ? Why.CORRECTED
                    : thing.recordedAt().isAfter(known) ? Why.REGISTERED_LATE : Why.ARRIVED_LATE;
            return Stream.of(
                    new Change(thing.subject().kind(), thing.subject().id(), thing.day(), why, thing.recordedAt()));
        }
    }
}
