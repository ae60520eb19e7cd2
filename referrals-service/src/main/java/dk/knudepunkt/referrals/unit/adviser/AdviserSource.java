package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The advisers of the units whose pages the caller may open. */
@ApplicationScoped
class AdviserSource implements SearchSource {

    private final AdviserService service;
    private final Units units;

    AdviserSource(AdviserService service, Units units) {
        this.service = service;
        this.units = units;
    }

    @Override
    public int place() {
        return 42;
    }

    @Override
    public Words kind() {
        return new Words("Rådgivere i enhederne", "Advisers of the units");
    }

    @Override
    public @Nullable String permission() {
        return "adviser:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(service.named(text, Hits.MOST + 1), adviser -> hit(adviser, shell), "/referrals/units");
    }

    private SearchHit hit(AdviserView adviser, Shell shell) {
        var unit = units.name(adviser.unitCode());
        return new SearchHit(
                adviser.name(),
                adviser.active() ? unit : unit + shell.say(", ikke i dag", ", not today"),
                "/referrals/units/" + adviser.unitCode(),
                false);
    }
}
