package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The indicators by their names in either language. */
@ApplicationScoped
class IndicatorSource implements SearchSource {

    private final Indicators indicators;

    IndicatorSource(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Words kind() {
        return new Words("2030-mål", "2030 goals");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var found = indicators.inOrder().stream()
                .filter(indicator -> isCalled(indicator, text))
                .toList();
        return Hits.of(found, indicator -> hit(indicator, shell), "/goals/indicators");
    }

    private static boolean isCalled(Indicator indicator, SearchText text) {
        var name = indicator.definition().name();
        return text.isIn(name.da()) || text.isIn(name.en());
    }

    private static SearchHit hit(Indicator indicator, Shell shell) {
        var definition = indicator.definition();
        return new SearchHit(
                shell.word(definition.name()),
                shell.word(definition.theme().title()),
                "/goals/indicators/" + indicator.code(),
                false);
    }
}
