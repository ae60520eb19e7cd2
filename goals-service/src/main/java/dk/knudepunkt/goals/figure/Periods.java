package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.population.Populations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of the periods that definitions ask for, for a contract, each fetched once. */
final class Periods {

    private record Period(
            FactFeed feed,
            LocalDate from,
            LocalDate to,
            @Nullable Instant knownAt) {}

    private final Facts facts;
    private final Populations populations;
    private final String ofHouse;
    private final LocalDate first;
    private final LocalDate last;
    private final Asking asking;
    private final Map<Period, List<Known>> fetched = new HashMap<>();
    private @Nullable Map<String, String> survivors;

    /** @param yearsBefore the contract's year that is asked of */
    Periods(Facts facts, Populations populations, Contract contract, int yearsBefore, Asking asking) {
        this.facts = facts;
        this.populations = populations;
        this.ofHouse = contract.key().house();
        this.first = contract.firstDay().minusYears(yearsBefore);
        this.last = contract.lastDay().minusYears(yearsBefore);
        this.asking = asking;
    }

    Evaluation evaluate(MeasurementDefinition definition) {
        if (survivors == null) {
            survivors = facts.survivors(ofHouse, asking.knownAt());
        }
        var how = definition.basis();
        var evaluation = how.evaluate(things(definition), survivors);
        return how.measure() == Measure.DISTRIBUTION
                ? populations
                        .distribution(ofHouse, first, asking.knownAt())
                        .map(evaluation::against)
                        .orElse(evaluation)
                : evaluation;
    }

    private List<Known> things(MeasurementDefinition definition) {
        var how = definition.basis();
        var to = how.to(last, asking.validTo());
        var knownAt = definition.knownAt(to, asking.knownAt());
        return fetched.computeIfAbsent(new Period(how.feed(), how.from(first), to, knownAt), this::fetch);
    }

    private List<Known> fetch(Period period) {
        var subjects = period.feed().subjects();
        return period.feed().runs()
                ? facts.running(ofHouse, subjects, period.from(), period.to(), period.knownAt())
                : facts.of(ofHouse, subjects, period.from(), period.to(), period.knownAt());
    }
}
