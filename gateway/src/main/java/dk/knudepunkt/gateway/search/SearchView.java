package dk.knudepunkt.gateway.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.search.FoundKind;
import dk.knudepunkt.platform.search.SearchHit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All hits as JSON; the OpenAPI document describes it by hand, since the gateway has none of its own.
 *
 * @param query what was searched for
 * @param kinds those with hits, that with the thing itself first
 * @param unavailable what people call the services that did not answer in time
 */
record SearchView(String query, List<KindView> kinds, List<String> unavailable) {

    private static final Comparator<FoundKind> ORDER =
            Comparator.comparing(FoundKind::isExact).reversed().thenComparingInt(FoundKind::place);

    static SearchView of(String query, Stream<AreaFound> found, Language language) {
        var areas = found.toList();
        return new SearchView(
                query,
                areas.stream()
                        .flatMap(area -> area.kinds().stream())
                        .sorted(ORDER)
                        .map(KindView::of)
                        .toList(),
                areas.stream()
                        .filter(area -> !area.isAnswered())
                        .map(area -> area.title().in(language))
                        .toList());
    }

    /** Hits of one kind. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KindView(
            String kind, List<SearchHit> hits, @Nullable String more) {

        static KindView of(FoundKind found) {
            return new KindView(found.kind(), found.hits(), found.more());
        }
    }
}
