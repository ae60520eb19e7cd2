package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.house.ContractKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code measurement-definitions.json}, of any house.
 *
 * @param version 1 where there is one version only
 * @param validFrom the first day of the contract where nothing else is said
 * @param owner the house where nothing else is said
 */
record DefinitionEntry(
        String target,
        @Nullable Integer version,
        @Nullable LocalDate validFrom,
        @Nullable String owner,
        Measurement basis,
        Wording wording) {

    static final String FILE = "measurement-definitions.json";

    static List<DefinitionEntry> read(SourceFolder folder) {
        return folder.read(FILE, new TypeReference<>() {});
    }

    MeasurementDefinition in(ContractKey contract) {
        return new MeasurementDefinition(
                new Target.Id(contract, target),
                Objects.requireNonNullElse(version, 1),
                basis,
                wording,
                new MeasurementDefinition.Origin(
                        Objects.requireNonNullElseGet(validFrom, () -> LocalDate.of(contract.year(), 1, 1)),
                        Objects.requireNonNullElse(owner, "Huset"),
                        null,
                        null,
                        null,
                        null));
    }
}
