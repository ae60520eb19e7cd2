package dk.knudepunkt.cases.course.search;

import dk.knudepunkt.cases.course.search.CourseSearch.FoundCourse;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The courses that the caller may know of. */
@ApplicationScoped
class CourseSource implements SearchSource {

    private final CourseSearch search;

    CourseSource(CourseSearch search) {
        this.search = search;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Words kind() {
        return new Words("Forløb", "Courses");
    }

    @Override
    public @Nullable String permission() {
        return "course:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(
                search.find(text, Hits.MOST + 1), found -> hit(found, text, shell), "/courses?q=" + text.encoded());
    }

    private static SearchHit hit(FoundCourse found, SearchText text, Shell shell) {
        var company = found.company() == null ? "CVR " + found.cvr() : found.company();
        var reference = found.reference() == null ? "" : ", " + found.reference();
        return new SearchHit(
                shell.word(found.kind()) + ": " + company,
                shell.word(found.status()) + ", " + shell.date(found.startedOn()) + reference,
                "/courses/" + found.id(),
                text.reference().isPresent());
    }
}
