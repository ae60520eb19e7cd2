package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The house's applications for funding, which everybody may read, by their number or by title. */
@ApplicationScoped
class ApplicationSource implements SearchSource {

    private final Applications applications;

    ApplicationSource(Applications applications) {
        this.applications = applications;
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public Words kind() {
        return new Words("Ansøgninger", "Applications");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(found(text), found -> hit(found, text, shell), null);
    }

    private List<Application> found(SearchText text) {
        return text.isNumber()
                ? text.number("A").flatMap(applications::numbered).filter(found -> text.is(found.reference())).stream()
                        .toList()
                : applications.titled(text.pattern(), Hits.MOST + 1);
    }

    private static SearchHit hit(Application found, SearchText text, Shell shell) {
        return new SearchHit(
                found.title(),
                found.reference() + ", " + shell.word(found.status()),
                "/cofinancing/funding/applications/" + found.id(),
                text.is(found.reference()));
    }
}
