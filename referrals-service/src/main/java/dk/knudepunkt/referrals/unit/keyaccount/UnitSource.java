package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units whose pages the caller may open, by their names; there are so few that none is left out. */
@ApplicationScoped
class UnitSource implements SearchSource {

    private final Units units;
    private final Caller caller;

    UnitSource(Units units, Caller caller) {
        this.units = units;
        this.caller = caller;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Words kind() {
        return new Words("Enheder", "Units");
    }

    @Override
    public @Nullable String permission() {
        return "key-account:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var named = units.names(UnitScope.of(caller)).entrySet().stream()
                .filter(unit -> text.isIn(unit.getValue()))
                .toList();
        return Hits.of(named, UnitSource::hit, KeyAccountPages.PATH);
    }

    private static SearchHit hit(Map.Entry<String, String> unit) {
        return new SearchHit(unit.getValue(), null, KeyAccountPages.PATH + '/' + unit.getKey(), false);
    }
}
