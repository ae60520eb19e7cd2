package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Baseline;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.goals.judgement.HouseJudgement;
import dk.knudepunkt.goals.plan.PlanBasis;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.plan.TargetPlan;
import dk.knudepunkt.goals.verdict.Assessment;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a target stands at: a value and the n that it rests on, or the reason why there is none. */
public sealed interface Figure {

    Target target();

    @Nullable
    BigDecimal value();

    @Nullable
    Long n();

    /** How the value came about; null where nobody has defined it. */
    @Nullable
    MeasurementDefinition definition();

    /** Why there is no value; null where there is one. */
    @Nullable
    Reason reason();

    /** All things of its period, each with what is said of it; none where nothing is known. */
    List<Member> members();

    default @Nullable BigDecimal percentReached() {
        return target().percentReached(value());
    }

    /** The same for a reader: of so few that one could know them nothing is told but that they are few. */
    default Figure seenBy(Reader reader) {
        return this;
    }

    /**
     * A figure with what is said of it.
     *
     * @param curve the way to the target, where it has one
     * @param reported what was told of it by then; null where nothing was
     * @param house what the house itself expects; null where it has not said
     */
    record Judged(
            Figure figure,
            Assessment assessment,
            PlanCurve curve,
            @Nullable Reported reported,
            @Nullable HouseJudgement house) {

        public Target target() {
            return figure.target();
        }

        /** Whether part of a value is part of the way, so that there is a plan. */
        public boolean isWay() {
            return TargetPlan.isPossibleFor(target());
        }

        /** Whether the house expects something else than the verdict says. */
        public boolean isParted() {
            return house != null && house.expectation().partsFrom(assessment.verdict());
        }

        /** Whether the way may be told: the months of the year before could tell the reader of few. */
        public boolean tellsItsWay(Reader reader) {
            return curve.basis() != PlanBasis.SEASONAL || !reader.isDiscreetOf(figure);
        }

        /** The same for a reader. */
        public Judged seenBy(Reader reader) {
            var seen = figure.seenBy(reader);
            var told = tellsItsWay(reader) ? assessment : assessment.withoutWay();
            return new Judged(seen, seen instanceof Withheld ? told.withoutValue() : told, curve, reported, house);
        }
    }

    /** What of time a figure is about; both days included. */
    record FigurePeriod(LocalDate from, LocalDate to) {

        /** The whole period that a target measures, which need not be the contract's year. */
        public static FigurePeriod of(Contract contract, @Nullable MeasurementDefinition definition) {
            return definition == null
                    ? new FigurePeriod(contract.firstDay(), contract.lastDay())
                    : new FigurePeriod(
                            definition.basis().from(contract.firstDay()),
                            definition.basis().to(contract.lastDay(), null));
        }

        /** The part of it that was asked for. */
        public FigurePeriod until(@Nullable LocalDate last) {
            return last == null ? this : new FigurePeriod(from, last);
        }
    }

    /** Why there is no value. It is not the same as a value of nought. */
    @Schema(name = "FigureReason")
    enum Reason implements Term {
        /** No source of facts fills the target yet. */
        NOT_FED_YET("Opgøres ikke her endnu", "Not counted here yet"),
        /** The house has not stated the year's accounts. */
        NO_ACCOUNTS_YET("Årets regnskab er ikke opgjort endnu", "The accounts of the year have not been stated yet"),
        /** There is nothing yet of which a part could be told. */
        NOTHING_TO_MEASURE_YET("Der er intet at måle endnu", "There is nothing to measure yet"),
        /** A spread is held against where people live, which nobody has told of. */
        NO_POPULATION("Folketallet er ikke kendt her", "The population is not known here"),
        /** What the guided grew by says nothing without companies like them that nobody guided. */
        NO_CONTROL_GROUP(
                "Der er ingen kontrolgruppe at holde væksten op mod",
                "There is no control group to hold the growth against"),
        /** Growth is told on a baseline, and none is agreed. */
        NO_BASELINE("Der er intet udgangspunkt at måle fra", "There is no baseline to measure from"),
        /** So few that one could know them; only the house is told. */
        TOO_FEW("For få til at vises uden for huset", "Too few to be shown outside of the house");

        private final Words words;

        Reason(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /**
     * A number made of things that can be listed. A milestone has no value: it is reached once there is something to list.
     *
     * @param baseline from which growth is told
     */
    record Counted(
            Target target,
            MeasurementDefinition definition,
            Evaluation evaluation,
            @Nullable BigDecimal baseline) implements Figure {

        /** Growth is told from the agreed baseline. */
        Counted(Target target, MeasurementDefinition definition, Evaluation evaluation) {
            this(
                    target,
                    definition,
                    evaluation,
                    Optional.ofNullable(target.baseline()).map(Baseline::value).orElse(null));
        }

        @Override
        public @Nullable BigDecimal value() {
            return evaluation.value(baseline);
        }

        @Override
        public Long n() {
            return evaluation.n();
        }

        @Override
        public List<Member> members() {
            return evaluation.members();
        }

        /** Whether it comes month by month, and there is anything. */
        public boolean tellsMonths() {
            return !definition.basis().feed().runs() && !evaluation.isEmpty();
        }

        /** What each month brought that brought something; nothing where that is no part of the whole. */
        public SortedMap<YearMonth, BigDecimal> months() {
            var months = new TreeMap<YearMonth, BigDecimal>();
            if (tellsMonths()) {
                evaluation
                        .ofTheBaseBy(member -> YearMonth.from(member.known().day()))
                        .forEach((month, part) ->
                                Optional.ofNullable(part.value(null)).ifPresent(value -> months.put(month, value)));
            }
            return months;
        }

        @Override
        public Figure seenBy(Reader reader) {
            return reader.isDiscreetOf(this) && evaluation.tellsOfFew() ? new Withheld(target, definition) : this;
        }

        @Override
        public @Nullable Reason reason() {
            return value() == null && target.terms().unit() != null ? missing() : null;
        }

        private Reason missing() {
            return switch (evaluation.measure()) {
                case RATIO -> Reason.NO_ACCOUNTS_YET;
                case GROWTH -> Reason.NO_BASELINE;
                case DISTRIBUTION -> evaluation.people() == null ? Reason.NO_POPULATION : Reason.NOTHING_TO_MEASURE_YET;
                case CONTROL_GROUP_DIFFERENCE ->
                    isWithoutControlGroup() ? Reason.NO_CONTROL_GROUP : Reason.NOTHING_TO_MEASURE_YET;
                case COUNT, SUM, SHARE, NPS, MILESTONE -> Reason.NOTHING_TO_MEASURE_YET;
            };
        }

        private boolean isWithoutControlGroup() {
            return members().stream().map(Member::verdict).anyMatch(Verdict.NO_CONTROL_GROUP::equals);
        }
    }

    /** A target that nothing is known of. */
    record Missing(Target target, Reason reason) implements Empty {

        @Override
        public @Nullable MeasurementDefinition definition() {
            return null;
        }
    }

    /** What rests on so few that its reader could know them. */
    record Withheld(Target target, MeasurementDefinition definition) implements Empty {

        @Override
        public Reason reason() {
            return Reason.TOO_FEW;
        }
    }

    /** No value, nor what it would be made of. */
    sealed interface Empty extends Figure {

        @Override
        default @Nullable BigDecimal value() {
            return null;
        }

        @Override
        default @Nullable Long n() {
            return null;
        }

        @Override
        default List<Member> members() {
            return List.of();
        }
    }
}
