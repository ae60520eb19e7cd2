package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.cofinancing.agreement.allocation.ContributionTable;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.agreement.key.KeyCheck;
import dk.knudepunkt.cofinancing.agreement.key.KeyProblem;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Supposes scenarios upon the terms of today, and refuses those that nobody could agree on. */
final class Suppositions {

    private final List<Terms> today;
    private final ContributionTable paidToday;
    private final Populations populations;
    private final Map<LocalDate, Optional<Population>> asked = new HashMap<>();

    Suppositions(List<Terms> today, Populations populations) {
        this.today = today;
        this.paidToday = ScenarioResult.table(today);
        this.populations = populations;
    }

    /**
     * Answers a scenario.
     *
     * @param pointer where a change of it stands in the request, by its index
     */
    ScenarioResult answer(Scenario scenario, IntFunction<String> pointer) {
        var supposed = today;
        for (var each = 0; each < scenario.changes().size(); each++) {
            try {
                supposed = change(supposed, scenario.changes().get(each));
            } catch (WhatIfProblem | KeyProblem problem) {
                throw problem.at(pointer.apply(each) + problem.pointer().orElse(""));
            }
        }
        return ScenarioResult.of(scenario, paidToday, supposed);
    }

    private List<Terms> change(List<Terms> terms, Change change) {
        requireKnownClusters(change, terms);
        var concerned = terms.stream().filter(change::concerns).toList();
        requireParties(change, concerned);
        requireKey(change, concerned);
        var keyed = change.keyDate() == null ? null : population(change.keyDate());
        return terms.stream()
                .map(each -> change.concerns(each) ? supposed(each, change, keyed) : each)
                .toList();
    }

    private Population population(LocalDate keyDate) {
        return asked.computeIfAbsent(keyDate, populations::latest)
                .orElseThrow(() -> WhatIfProblem.keyDateWithoutData(keyDate, populations.keyDates())
                        .at("/keyDate"));
    }

    private static void requireKnownClusters(Change change, List<Terms> terms) {
        var codes = terms.stream().map(Terms::clusterCode).toList();
        refuse(
                change.clusters().stream().filter(Predicate.not(codes::contains)),
                unknown -> WhatIfProblem.unknownCluster(unknown, codes).at("/clusters"));
    }

    private static void requireParties(Change change, List<Terms> concerned) {
        refuse(
                change.leaving().stream()
                        .filter(leaver -> concerned.stream()
                                .noneMatch(each -> each.parties().contains(leaver))),
                stranger -> WhatIfProblem.leaverIsNoParty(Municipality.nameOf(stranger))
                        .at("/leaving"));
    }

    /** Each owner of a share pays somewhere; the lead of one cluster is a payer of the next. */
    private static void requireKey(Change change, List<Terms> concerned) {
        if (change.key() == null) {
            return;
        }
        KeyCheck.requireSound(change.key());
        var parties = concerned.stream()
                .flatMap(terms -> change.applyTo(terms, null).parties().stream())
                .collect(toSet());
        refuse(
                KeyCheck.owners(change.key())
                        .filter(Predicate.not(parties::contains))
                        .sorted(),
                stranger -> WhatIfProblem.shareOfNoParty(Municipality.nameOf(stranger))
                        .at("/key"));
    }

    private static Terms supposed(Terms agreed, Change change, @Nullable Population keyed) {
        var terms = change.applyTo(agreed, keyed);
        if (!terms.parties().contains(terms.lead())) {
            throw WhatIfProblem.leadIsNoParty(Municipality.nameOf(terms.lead()), terms.clusterCode())
                    .at("/lead");
        }
        if (terms.leadShare() > terms.budget()) {
            throw WhatIfProblem.leadShareAboveBudget(terms.leadShare(), terms.budget(), terms.clusterCode())
                    .at("/leadShare");
        }
        requireCounted(terms, change.keyDate() == null ? "/joining" : "/keyDate");
        if (!terms.plan().isPayable()) {
            throw WhatIfProblem.nobodyLeft(terms.plan().shared(), terms.clusterCode());
        }
        return terms;
    }

    private static void requireCounted(Terms terms, String pointer) {
        var population = terms.population();
        refuse(
                terms.parties().stream()
                        .filter(party -> population.find(party).isEmpty())
                        .sorted(),
                uncounted -> WhatIfProblem.notCounted(Municipality.nameOf(uncounted), population.keyDate())
                        .at(pointer));
    }

    private static void refuse(Stream<String> offenders, Function<String, Problem> problem) {
        offenders.findFirst().ifPresent(offender -> {
            throw problem.apply(offender);
        });
    }
}
