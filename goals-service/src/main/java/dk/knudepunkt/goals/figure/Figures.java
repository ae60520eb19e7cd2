package dk.knudepunkt.goals.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CountedCourses;
import dk.knudepunkt.goals.course.CourseTally;
import dk.knudepunkt.goals.funding.FundingFacts;
import dk.knudepunkt.goals.funding.FundingRule;
import dk.knudepunkt.goals.funding.FundingTally;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes figures, and opens them. All figures of a contract cost three queries, however many targets it has. */
@ApplicationScoped
public class Figures {

    /** Which part of which list of a figure: what it counts, or what it leaves out. */
    record Opening(boolean excluded, @Nullable String cursor, int limit) {}

    private final MeasurementDefinitions definitions;
    private final CountedCourses courses;
    private final FundingFacts funding;

    Figures(MeasurementDefinitions definitions, CountedCourses courses, FundingFacts funding) {
        this.definitions = definitions;
        this.courses = courses;
        this.funding = funding;
    }

    /** The figure of every target, in the contract's order. */
    public List<Figure> of(Contract contract) {
        return figures(contract, contract.targets().toList());
    }

    Figure of(Contract contract, Target target) {
        return figures(contract, List.of(target)).getFirst();
    }

    Page<FigureMember> open(Contract contract, Figure figure, Opening opening) {
        var definition = figure.definition();
        if (definition == null) {
            return new Page<>(List.of(), null);
        }
        var rule = definition.funding();
        if (rule != null) {
            var facts = MeasurementDefinition.facts(rule, contract, opening.excluded());
            return funding.page(facts, opening.cursor(), opening.limit()).map(fact -> FigureMember.of(fact, rule));
        }
        var counted = definition.counted(contract);
        return courses.page(opening.excluded() ? counted.complement() : counted, opening.cursor(), opening.limit())
                .map(course -> FigureMember.of(course, definition));
    }

    private List<Figure> figures(Contract contract, List<Target> targets) {
        var byTarget = definitions.ofYear(contract.year()).stream()
                .collect(toMap(MeasurementDefinition::targetCode, identity()));
        var tally = courses.tally(contract.firstDay(), contract.lastDay());
        var funded = funded(contract, byTarget.values());
        return targets.stream()
                .map(target -> figure(target, byTarget.get(target.code()), tally, funded))
                .toList();
    }

    private Map<FundingRule, FundingTally> funded(Contract contract, Collection<MeasurementDefinition> definitions) {
        var rules = definitions.stream()
                .flatMap(definition -> Stream.ofNullable(definition.funding()))
                .distinct()
                .toList();
        var tallies = funding.tally(rules, contract.firstDay(), contract.lastDay());
        return IntStream.range(0, rules.size()).boxed().collect(toMap(rules::get, tallies::get));
    }

    private static Figure figure(
            Target target,
            @Nullable MeasurementDefinition definition,
            CourseTally tally,
            Map<FundingRule, FundingTally> funded) {
        if (definition == null) {
            return new Figure.Missing(target, Figure.Reason.NOT_FED_YET);
        }
        var rule = definition.funding();
        return rule == null
                ? Figure.Count.of(target, definition, tally)
                : Figure.Funded.of(target, definition, rule, Objects.requireNonNull(funded.get(rule)));
    }
}
