package dk.knudepunkt.gateway.search;

import dk.knudepunkt.gateway.area.Area;
import dk.knudepunkt.gateway.area.Areas;
import dk.knudepunkt.gateway.area.Asker;
import dk.knudepunkt.gateway.replica.Unanswered;
import dk.knudepunkt.gateway.search.AreaFound.Answer;
import dk.knudepunkt.platform.search.FoundKind;
import dk.knudepunkt.platform.search.SearchText;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Asks all services at once. */
@Singleton
class Search {

    private final Areas areas;

    Search(Areas areas) {
        this.areas = areas;
    }

    /**
     * Each service's answer when it comes. A number names one thing, which is to stand first: then all are waited for, which
     * an index answers at once.
     */
    Multi<AreaFound> asTheyCome(SearchText text, Asker asker) {
        return text.isNumber() ? all(text, asker).onItem().disjoint() : merged(text, asker);
    }

    /** All answers, that with the thing itself first. */
    Uni<List<AreaFound>> all(SearchText text, Asker asker) {
        return merged(text, asker)
                .collect()
                .asList()
                .map(answers -> answers.stream()
                        .sorted(Comparator.comparing(AreaFound::isExact).reversed())
                        .toList());
    }

    private Multi<AreaFound> merged(SearchText text, Asker asker) {
        return Multi.createBy()
                .merging()
                .streams(areas.all().stream()
                        .map(area -> ask(area, text, asker).toMulti())
                        .toList());
    }

    private Uni<AreaFound> ask(Area area, SearchText text, Asker asker) {
        return areas.ask(area, "/search?" + SearchText.PARAMETER + '=' + text.encoded(), asker, FoundKind[].class)
                .map(kinds -> AreaFound.of(area.title(), List.of(kinds)))
                .onFailure()
                .recoverWithItem(failure -> AreaFound.none(area.title(), reason(failure)));
    }

    private static Answer reason(Throwable failure) {
        return failure instanceof Unanswered unanswered && unanswered.isOfAsker() ? Answer.REFUSED : Answer.MISSING;
    }
}
