package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.feed.Countable;
import dk.knudepunkt.goals.feed.Feed;
import dk.knudepunkt.goals.feed.Rule;
import dk.knudepunkt.goals.feed.Selection;
import dk.knudepunkt.goals.feed.Tally;
import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.platform.web.Page;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A feed as figures use it: the rules that ask for it, and what a thing of it looks like among a figure's members. */
record FigureFeed<F extends Countable, R extends Rule<F>>(
        Feed<F> feed, Class<R> rules, BiFunction<F, Verdict, FigureMember> member) {

    Map<R, Tally> tallies(Contract contract, Collection<MeasurementDefinition> definitions) {
        var asked = definitions.stream().flatMap(this::rule).distinct().toList();
        return feed.tally(asked, contract.firstDay(), contract.lastDay());
    }

    /** The members of a figure; nothing where it asks for another feed. */
    Stream<Page<FigureMember>> open(Contract contract, MeasurementDefinition definition, Figures.Opening opening) {
        return rule(definition).map(rule -> {
            var selection = new Selection<>(rule, contract.firstDay(), contract.lastDay(), opening.excluded());
            return feed.page(selection, opening.cursor(), opening.limit())
                    .map(thing -> member.apply(thing, rule.verdict(thing)));
        });
    }

    private Stream<R> rule(MeasurementDefinition definition) {
        return Stream.of(definition.rule()).filter(rules::isInstance).map(rules::cast);
    }
}
