package dk.knudepunkt.integration.user.page;

import dk.knudepunkt.integration.user.UserService;
import dk.knudepunkt.integration.user.UserView;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Those who have signed in, by name or account, for whoever may see the list of them. */
@ApplicationScoped
class UserSource implements SearchSource {

    private final UserService service;

    UserSource(UserService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 99;
    }

    @Override
    public Words kind() {
        return new Words("Brugere", "Users");
    }

    @Override
    public @Nullable String permission() {
        return "user:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(service.called(text, Hits.MOST + 1), user -> hit(user, text), UserPages.PATH);
    }

    private static SearchHit hit(UserView user, SearchText text) {
        return new SearchHit(
                user.name(),
                user.account(),
                UserPages.path(user),
                user.account().equalsIgnoreCase(text.text()));
    }
}
