package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The business developers of the register by name, of whom there are few. */
@ApplicationScoped
class DeveloperSource implements SearchSource {

    private final DeveloperService service;
    private final Caller caller;

    DeveloperSource(DeveloperService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @Override
    public int place() {
        return 44;
    }

    @Override
    public Words kind() {
        return new Words("Forretningsudviklere", "Business developers");
    }

    @Override
    public @Nullable String permission() {
        return "developer:browse";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var named = service.all().stream()
                .filter(developer -> text.isIn(developer.name()))
                .toList();
        return Hits.of(named, developer -> hit(developer, shell), DeveloperPages.REGISTER);
    }

    /** Only whoever keeps the register opens one of it. */
    private SearchHit hit(DeveloperView developer, Shell shell) {
        return new SearchHit(
                developer.name(),
                developer.active() ? developer.team() : shell.say("Får ikke nye forløb", "Is given no new courses"),
                caller.may("developer:keep")
                        ? DeveloperPages.REGISTER + '/' + developer.subject()
                        : DeveloperPages.REGISTER,
                false);
    }
}
