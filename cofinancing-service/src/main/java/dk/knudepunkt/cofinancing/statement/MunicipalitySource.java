package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.agreement.allocation.ContributionTable;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The municipalities that pay, each with what it pays in the last year that is agreed on. */
@ApplicationScoped
class MunicipalitySource implements SearchSource {

    private final AllocationService allocations;
    private final InstantSource clock;

    MunicipalitySource(AllocationService allocations, InstantSource clock) {
        this.allocations = allocations;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Words kind() {
        return new Words("Kommuner", "Municipalities");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return allocations
                .latest(Denmark.dateOf(clock.instant()).getYear())
                .map(allocation -> find(allocation, text, shell))
                .orElse(Hits.NONE);
    }

    private static Hits find(Allocation allocation, SearchText text, Shell shell) {
        var found = allocation.table().rows().stream()
                .filter(row -> text.isIn(shell.municipality(row.municipalityCode())))
                .toList();
        return Hits.of(found, row -> hit(row, allocation.year(), shell), "/cofinancing/" + allocation.year());
    }

    private static SearchHit hit(ContributionTable.Row row, int year, Shell shell) {
        return new SearchHit(
                shell.municipality(row.municipalityCode()),
                shell.say("Medfinansiering %d: %s kr.", "Co-financing %d: %s kroner")
                        .formatted(year, shell.number(row.total())),
                "/cofinancing/%d/municipalities/%s".formatted(year, row.municipalityCode()),
                false);
    }
}
