package dk.knudepunkt.platform.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one kind, as their reader gets them.
 *
 * @param kind what they are, in the reader's language
 * @param more the list of all of them, where there are more
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundKind(
        int place,
        String kind,
        List<SearchHit> hits,
        @Nullable String more) {

    static FoundKind of(SearchSource source, SearchText text, Shell shell) {
        var found = source.find(text, shell);
        return new FoundKind(source.place(), source.kind().in(shell.spoken()), found.hits(), found.more());
    }

    /** Whether what was typed is the number of one of them. */
    public boolean isExact() {
        return hits.stream().anyMatch(SearchHit::exact);
    }
}
