package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RestartTest {
    @TempDir
    Path home;

    @Test
    void everythingStopsInTime() throws Exception {
        var launch = Launch.begin(home).awaitReady();
        var services = launch.services();

        launch.process().destroy();

        assertThat(launch.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(services).noneMatch(ProcessHandle::isAlive);
        Launch.AT.requireFree();
    }

    @Test
    void whatAKilledLauncherLeftRunningIsReplaced() throws Exception {
        var killed = Launch.begin(home).awaitReady();
        var leftRunning = killed.services();
        killed.process().destroyForcibly().waitFor();
        assertThat(leftRunning).allMatch(ProcessHandle::isAlive);

        var launch = Launch.begin(home).awaitReady();

        assertThat(leftRunning).noneMatch(ProcessHandle::isAlive);
        assertThat(launch.services()).allMatch(ProcessHandle::isAlive);
        launch.stop();
    }

    @Test
    void freshStartsWithoutTheOldData() throws Exception {
        Files.writeString(Files.createDirectory(home.resolve("data")).resolve("knudepunkt-data.txt"), "Ours");
        var relic = Files.writeString(home.resolve("data/relic"), "of an earlier run");

        var launch = Launch.begin(home, "--fresh").awaitReady();

        assertThat(relic).doesNotExist();
        launch.stop();
    }

    @Test
    void timeIsNowAgainAfterAKillInTheMiddleOfTheDemo() throws Exception {
        Files.writeString(Files.createDirectory(home.resolve("data")).resolve("knudepunkt-data.txt"), "Ours");
        var clock = Files.writeString(home.resolve("data/clock"), "-P200D");

        var launch = Launch.begin(home).awaitReady();

        assertThat(clock).doesNotExist();
        assertThat(Launch.environment(Service.REFERRALS)).doesNotContain("KNUDEPUNKT_CLOCK_FILE");
        launch.stop();
    }

    @Test
    void aPartThatCannotStartIsNamed() throws Exception {
        Files.writeString(Files.createDirectories(home.resolve("data/kafka")).resolve("meta.properties"), "scrambled");
        Files.writeString(home.resolve("data/knudepunkt-data.txt"), "Ours");

        var launch = Launch.begin(home);

        launch.awaitLine("Kafka does not start: ");
        assertThat(launch.process().waitFor()).isEqualTo(1);
        Launch.AT.requireFree();
    }
}
