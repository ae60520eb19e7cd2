package dk.knudepunkt.referrals.referral.search;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.referrals.referral.search.ReferralSearch.FoundReferral;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The referrals that the caller may know of. */
@ApplicationScoped
class ReferralSource implements SearchSource {

    private final ReferralSearch search;
    private final Units units;

    ReferralSource(ReferralSearch search, Units units) {
        this.search = search;
        this.units = units;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Words kind() {
        return new Words("Henvisninger", "Referrals");
    }

    @Override
    public @Nullable String permission() {
        return "referral:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(
                search.find(text, Hits.MOST + 1), found -> hit(found, text, shell), "/referrals?q=" + text.encoded());
    }

    private SearchHit hit(FoundReferral found, SearchText text, Shell shell) {
        return new SearchHit(
                found.reference() + ": " + found.company(),
                "%s, %s".formatted(units.name(found.unitCode()), shell.word(found.status())),
                "/referrals/" + found.id(),
                text.reference().isPresent());
    }
}
