package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.cluster.Clusters;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers scenarios; keeps nothing. */
@ApplicationScoped
@Transactional
public class WhatIfService {

    private final AllocationService allocations;
    private final Populations populations;
    private final Clusters clusters;

    WhatIfService(AllocationService allocations, Populations populations, Clusters clusters) {
        this.allocations = allocations;
        this.populations = populations;
        this.clusters = clusters;
    }

    /**
     * The answers, in the order of the questions.
     *
     * @param pointer where a change stands in the request
     */
    List<ScenarioResult> answer(Questions questions, ChangePointer pointer) {
        var today = allocations.of(questions.year()).clusters().stream()
                .map(ClusterAllocation::terms)
                .toList();
        var suppositions = new Suppositions(today, populations);
        return IntStream.range(0, questions.scenarios().size())
                .mapToObj(each ->
                        suppositions.answer(questions.scenarios().get(each), change -> pointer.of(each, change)))
                .toList();
    }

    /** The same, beside today and beside each other. */
    public SideBySide sideBySide(Questions questions, ChangePointer pointer) {
        return new SideBySide(answer(questions, pointer));
    }

    /** What the clusters are called, by code. */
    public Map<String, ClusterName> clusterNames() {
        return clusters.listAll().stream().collect(toMap(Cluster::code, Cluster::name));
    }

    /** The days that a scenario may name, the latest first. */
    List<LocalDate> keyDates() {
        return populations.keyDates();
    }
}
