package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.cofinancing.agreement.AgreementVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Computes allocations from the agreements that cover a year; keeps nothing. */
@ApplicationScoped
public class AllocationService {

    private final AgreementVersions agreements;

    AllocationService(AgreementVersions agreements) {
        this.agreements = agreements;
    }

    @Transactional
    public Allocation of(int year) {
        return find(year).orElseThrow(() -> AllocationProblem.noAgreement(year, years()));
    }

    /** Empty where no agreement covers the year. */
    @Transactional
    public Optional<Allocation> find(int year) {
        var clusters = agreements.validIn(year).stream()
                .map(agreement -> ClusterAllocation.of(agreement, year))
                .toList();
        return clusters.isEmpty() ? Optional.empty() : Optional.of(new Allocation(year, clusters));
    }

    /** That of a year, or of the last before it that has one. */
    @Transactional
    public Optional<Allocation> latest(int year) {
        return years().reversed().stream()
                .filter(each -> each <= year)
                .findFirst()
                .flatMap(this::find);
    }

    /** The years that have an allocation, in order. */
    @Transactional
    public List<Integer> years() {
        return agreements.years();
    }
}
