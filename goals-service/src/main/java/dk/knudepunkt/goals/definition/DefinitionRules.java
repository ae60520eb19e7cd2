package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.KnownCodes;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What makes a measurement one that gives a figure of a target; each thing that is wrong is told at its field. */
final class DefinitionRules {

    /** Fields of which a thing has several codes; of any other, two conditions must have a code in common. */
    private static final Set<Field> OF_MANY_CODES = EnumSet.of(Field.THEMES, Field.REFERRED_TO);

    private final Contract contract;
    private final Target target;
    private final List<MeasurementDefinition> definitions;

    /**
     * @param definitions those by which the contract's targets are counted now
     */
    DefinitionRules(Contract contract, Target target, List<MeasurementDefinition> definitions) {
        this.contract = contract;
        this.target = target;
        this.definitions = definitions;
    }

    void check(Measurement rules) {
        checkMeasure(rules.measure());
        checkFeed(rules);
        checkOnce(rules);
        var held = new EnumMap<Field, Set<String>>(Field.class);
        checkConditions(rules.feed(), rules.of(), "/of", held);
        checkCounts(rules);
        checkConditions(rules.feed(), rules.counts(), "/counts", held);
        checkBaseline(rules);
    }

    /** A target says what kind of figure it asks for. */
    private void checkMeasure(Measure measure) {
        if (measure != Measure.MILESTONE && target.terms().unit() == null) {
            throw DefinitionProblem.withoutUnit().at("/measure");
        }
        var possible = possible();
        if (!possible.contains(measure)) {
            throw DefinitionProblem.wrongMeasure(possible).at("/measure");
        }
    }

    private Set<Measure> possible() {
        return switch (target.terms().measure()) {
            case COUNT -> EnumSet.of(Measure.COUNT);
            case SUM -> EnumSet.of(Measure.SUM);
            case SHARE, SURVEY_SHARE -> EnumSet.of(Measure.SHARE);
            case NPS -> EnumSet.of(Measure.NPS);
            case RATIO -> EnumSet.of(Measure.RATIO);
            case GROWTH_ON_BASELINE -> EnumSet.of(Measure.GROWTH);
            case MILESTONE -> EnumSet.of(Measure.MILESTONE);
            case DISTRIBUTION -> EnumSet.of(Measure.DISTRIBUTION);
            case CONTROL_GROUP_DIFFERENCE -> EnumSet.of(Measure.CONTROL_GROUP_DIFFERENCE);
        };
    }

    private static void checkFeed(Measurement rules) {
        var possible = Arrays.stream(FactFeed.values())
                .filter(feed -> switch (rules.measure()) {
                    case SUM -> feed.hasAmounts();
                    case NPS -> feed == FactFeed.EVALUATIONS;
                    case RATIO -> feed == FactFeed.ACCOUNTS;
                    case CONTROL_GROUP_DIFFERENCE -> feed == FactFeed.EFFECTS;
                    case COUNT, SHARE, GROWTH, DISTRIBUTION, MILESTONE -> true;
                })
                .toList();
        if (!possible.contains(rules.feed())) {
            throw DefinitionProblem.wrongFeed(possible).at("/feed");
        }
    }

    private static void checkOnce(Measurement rules) {
        var possible = KnownCodes.onceOf(rules.feed());
        if (rules.once() != null && !possible.contains(rules.once())) {
            throw DefinitionProblem.foreignField(rules.feed(), possible).at("/once");
        }
    }

    private static void checkConditions(
            FactFeed feed, List<Condition> conditions, String list, Map<Field, Set<String>> held) {
        for (var i = 0; i < conditions.size(); i++) {
            checkCondition(feed, conditions.get(i), list + "/" + i, held);
        }
    }

    private static void checkCondition(FactFeed feed, Condition condition, String at, Map<Field, Set<String>> held) {
        var fields = KnownCodes.fieldsOf(feed);
        if (!fields.contains(condition.field())) {
            throw DefinitionProblem.foreignField(feed, fields).at(at + "/field");
        }
        var codes = KnownCodes.codesOf(feed, condition.field());
        var unknown = condition.values().stream()
                .filter(value -> !codes.isEmpty() && !codes.contains(value))
                .findFirst();
        if (unknown.isPresent()) {
            throw DefinitionProblem.unknownCode(unknown.get(), codes).at(at + "/values");
        }
        if (!leaves(condition, held)) {
            throw DefinitionProblem.cannotHold().at(at + "/values");
        }
    }

    /** Whether something can still meet all conditions up to this one. */
    private static boolean leaves(Condition condition, Map<Field, Set<String>> held) {
        if (OF_MANY_CODES.contains(condition.field())) {
            return true;
        }
        var left = held.computeIfAbsent(condition.field(), field -> new TreeSet<>(condition.values()));
        left.retainAll(condition.values());
        return !left.isEmpty();
    }

    private static void checkCounts(Measurement rules) {
        if (rules.measure() == Measure.SHARE && rules.counts().isEmpty()) {
            throw DefinitionProblem.countsMissing().at("/counts");
        }
        if (rules.measure() != Measure.SHARE && !rules.counts().isEmpty()) {
            throw DefinitionProblem.countsNotAsked().at("/counts");
        }
    }

    private void checkBaseline(Measurement rules) {
        var other = rules.baselineOf();
        if (rules.measure() != Measure.GROWTH) {
            if (other != null) {
                throw DefinitionProblem.baselineNotAsked().at("/baselineOf");
            }
        } else if (other != null) {
            checkOther(other);
        } else if (target.baseline() == null || target.baseline().value() == null) {
            throw DefinitionProblem.baselineMissing().at("/baselineOf");
        }
    }

    /** Growth is told from what is counted, and never from itself, however long the way round. */
    private void checkOther(String code) {
        if (leadsBack(code)) {
            throw DefinitionProblem.circular().at("/baselineOf");
        }
        if (definitionOf(code)
                .filter(definition -> definition.basis().measure() == Measure.COUNT)
                .isEmpty()) {
            throw DefinitionProblem.baselineNotCounted(code).at("/baselineOf");
        }
    }

    private boolean leadsBack(String code) {
        var passed = new TreeSet<String>();
        var next = Optional.of(code);
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().equals(target.code())) {
                return true;
            }
            next = next.flatMap(this::definitionOf)
                    .flatMap(
                            definition -> Optional.ofNullable(definition.basis().baselineOf()));
        }
        return false;
    }

    private Optional<MeasurementDefinition> definitionOf(String code) {
        return definitions.stream()
                .filter(definition -> definition.targetCode().equals(code))
                .findFirst();
    }

    /** It holds from a day of the contract's year that has come, or from its first, and not from before the last version. */
    void checkDay(LocalDate validFrom, LocalDate today) {
        var first = definitionOf(target.code())
                .map(definition -> definition.origin().validFrom())
                .filter(before -> before.isAfter(contract.firstDay()))
                .orElse(contract.firstDay());
        var last = Collections.max(List.of(first, Collections.min(List.of(contract.lastDay(), today))));
        if (validFrom.isBefore(first) || validFrom.isAfter(last)) {
            throw DefinitionProblem.outsideContract(first, last).at("/validFrom");
        }
    }
}
