package dk.knudepunkt.goals.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.activity.Activities;
import dk.knudepunkt.goals.activity.ActivityRule;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CountedCourses;
import dk.knudepunkt.goals.course.CourseRule;
import dk.knudepunkt.goals.feed.Rule;
import dk.knudepunkt.goals.feed.Tally;
import dk.knudepunkt.goals.funding.FundingFacts;
import dk.knudepunkt.goals.funding.FundingRule;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes figures, and opens them. All figures of a contract cost a query per feed, however many targets it has. */
@ApplicationScoped
public class Figures {

    /** Which part of which list of a figure: what it counts, or what it leaves out. */
    record Opening(boolean excluded, @Nullable String cursor, int limit) {}

    private final MeasurementDefinitions definitions;
    private final List<FigureFeed<?, ?>> feeds;

    Figures(MeasurementDefinitions definitions, CountedCourses courses, FundingFacts funding, Activities activities) {
        this.definitions = definitions;
        this.feeds = List.of(
                new FigureFeed<>(courses, CourseRule.class, FigureMember::of),
                new FigureFeed<>(funding, FundingRule.class, FigureMember::of),
                new FigureFeed<>(activities, ActivityRule.class, FigureMember::of));
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
        return feeds.stream()
                .flatMap(feed -> feed.open(contract, definition, opening))
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> figures(Contract contract, List<Target> targets) {
        var byTarget = definitions.ofYear(contract.year()).stream()
                .collect(toMap(MeasurementDefinition::targetCode, identity()));
        var tallies = new HashMap<Rule<?>, Tally>();
        feeds.forEach(feed -> tallies.putAll(feed.tallies(contract, byTarget.values())));
        return targets.stream()
                .map(target -> figure(target, byTarget.get(target.code()), tallies))
                .toList();
    }

    private static Figure figure(
            Target target, @Nullable MeasurementDefinition definition, Map<Rule<?>, Tally> tallies) {
        return definition == null
                ? new Figure.Missing(target, Figure.Reason.NOT_FED_YET)
                : Figure.Counted.of(target, definition, Objects.requireNonNull(tallies.get(definition.rule())));
    }
}
