package dk.knudepunkt.goals.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.house.HouseFolder;
import dk.knudepunkt.platform.house.HouseRefused;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.testing.AnotherHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads copies of a folder whose goals somebody has spoilt. */
class GoalsOfHouseTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        AnotherHouse.copyTo(folder);
    }

    @Test
    void aSoundFolderIsTaken() {
        assertThat(read().slug()).isEqualTo("fynproeve");
    }

    @Test
    void whatIsWrongIsToldByFileLineAndField() throws IOException {
        replace("performance-contract.json", "\"comparison\"", "\"comparision\"");
        replace("municipality-groups.json", "\"492\"", "\"259\"");
        replace("indicators.json", "export-share", "exports");
        Files.delete(folder.resolve("goals/council-papers.json"));
        assertThatThrownBy(this::read)
                .isInstanceOf(HouseRefused.class)
                .hasMessageContaining("Nothing was changed")
                .hasMessageMatching(
                        "(?s).*goals/performance-contract.json, line [0-9]+, goals.0.targets.0.terms.comparision: .*")
                .hasMessageContaining("goals/municipality-groups.json, municipalities: There is no 259")
                .hasMessageContaining("goals/municipality-groups.json, municipalities: 492 is missing")
                .hasMessageContaining("goals/strategic-goals.json, indicators: There is no export-share")
                .hasMessageContaining("goals/council-papers.json: There is no such file");
    }

    @Test
    void aDefinitionIsOfATargetOfTheContract() throws IOException {
        replace("measurement-definitions.json", "\"2.1\"", "\"2.7\"");
        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "goals/measurement-definitions.json, target: There is no 2.7; there are 1.1, 1.2");
    }

    @Test
    void theContractOfAnotherHouseIsNotTaken() throws IOException {
        replace("performance-contract.json", "fynproeve", "sjaelland");
        assertThatThrownBy(this::read)
                .hasMessageContaining("contract.house: It is 'sjaelland' and has to be 'fynproeve'");
    }

    private ThisHouse read() {
        return ThisHouse.in(HouseFolder.at(folder.toString()));
    }

    private void replace(String file, String before, String after) throws IOException {
        var path = folder.resolve("goals").resolve(file);
        assertThat(Files.readString(path)).contains(before);
        Files.writeString(path, Files.readString(path).replace(before, after));
    }
}
