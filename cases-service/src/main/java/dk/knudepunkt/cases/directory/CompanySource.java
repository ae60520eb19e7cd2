package dk.knudepunkt.cases.directory;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The companies that the caller may know of, as the list of companies finds them. */
@ApplicationScoped
class CompanySource implements SearchSource {

    private final DirectoryService directory;

    CompanySource(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Words kind() {
        return new Words("Virksomheder", "Companies");
    }

    @Override
    public @Nullable String permission() {
        return "company:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        if (text.reference().isPresent()) {
            return Hits.NONE;
        }
        var search = CompanySearch.of(text.text(), null, null);
        return Hits.of(
                directory
                        .search(search, DirectoryService.order(null, search), null, Hits.MOST + 1)
                        .items(),
                found -> hit(found, text, shell),
                "/companies?q=" + text.encoded());
    }

    private static SearchHit hit(FoundCompany found, SearchText text, Shell shell) {
        var where = found.municipalityCode() == null ? "" : ", " + shell.municipality(found.municipalityCode());
        return new SearchHit(
                found.name() == null ? "CVR " + found.cvr() : found.name(),
                "CVR " + found.cvr() + where,
                "/companies/" + found.cvr(),
                text.cvr().filter(found.cvr()::equals).isPresent());
    }
}
