package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path home;

    @Test
    void filesOfOthersAreNotTouched() throws IOException {
        var thesis = Files.writeString(home.resolve("thesis.txt"), "Years of work");

        assertThatThrownBy(() -> DataDirectory.open(home))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds files");
        assertThat(home).isDirectoryContaining(thesis::equals).isDirectoryNotContaining("glob:**/knudepunkt-data.txt");
    }

    @Test
    void servesOnePlatformAtATime() {
        DataDirectory.open(home);

        assertThatThrownBy(() -> DataDirectory.open(home))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Another ./up runs on " + home);
    }

    @Test
    void emptiedItIsStillOursAndInUse() throws IOException {
        var data = DataDirectory.open(home.resolve("new"));
        Files.createDirectories(data.postgres().resolve("base"));
        Files.writeString(data.log("goals"), "Once upon a time");
        var secret = data.sessionSecret();

        data.empty();

        assertThat(data.postgres()).doesNotExist();
        assertThat(data.log("goals")).doesNotExist();
        assertThat(data.sessionSecret()).isNotEqualTo(secret);
        assertThatThrownBy(() -> DataDirectory.open(home.resolve("new"))).hasMessageContaining("Another ./up");
    }

    @Test
    void dataAreOfOneHouse() {
        var fyn = HouseName.in(Optional.of(Path.of(System.getProperty("repository.root"), "deploy/house/fyn-proeve")));
        var data = DataDirectory.open(home);
        data.belongTo(fyn);
        data.belongTo(fyn);

        assertThatThrownBy(() -> data.belongTo(HouseName.in(Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("are of the house fynproeve, and --house is the folder of sjaelland");

        data.empty();
        data.belongTo(HouseName.in(Optional.empty()));
    }

    @Test
    void theSessionSecretIsKept() {
        var data = DataDirectory.open(home);

        assertThat(data.sessionSecret()).hasSize(64).isEqualTo(data.sessionSecret());
    }
}
