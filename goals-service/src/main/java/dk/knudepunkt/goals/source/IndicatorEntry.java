package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.IndicatorDefinition;
import dk.knudepunkt.goals.indicator.IndicatorStatus;
import dk.knudepunkt.goals.indicator.IndicatorTarget;
import java.util.List;

/** An entry of {@code indicators.json}. */
record IndicatorEntry(String code, IndicatorDefinition definition, IndicatorTarget target, IndicatorStatus status) {

    static final String FILE = "indicators.json";

    static List<IndicatorEntry> read() {
        return SourceFolder.OWN.read(FILE, new TypeReference<>() {});
    }

    Indicator at(int position) {
        return new Indicator(code, position, definition, target, status);
    }
}
