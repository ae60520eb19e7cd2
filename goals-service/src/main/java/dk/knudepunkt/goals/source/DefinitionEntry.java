package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import java.util.List;

/** An entry of {@code measurement-definitions.json}. */
record DefinitionEntry(String target, Measurement basis, Wording wording) {

    static List<DefinitionEntry> read() {
        return SourceFile.read("measurement-definitions.json", new TypeReference<>() {});
    }

    MeasurementDefinition in(int year) {
        return new MeasurementDefinition(new Target.Id(year, target), basis, wording);
    }
}
