package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class UpTest {
    @TempDir
    static Path home;

    private static Launch launch;

    @BeforeAll
    static void start() throws Exception {
        launch = Launch.begin(home, "--demo");
        // The stand-ins know no referrals.
        launch.awaitLine("  The demo's year ended early: ");
        launch.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        launch.stop();
    }

    @Test
    void everyServiceIsToldWhereEverythingIs() throws Exception {
        assertThat(Launch.environment(Service.GOALS))
                .contains("KNUDEPUNKT_DB_URL=jdbc:postgresql://localhost:18488/goals")
                .contains("KNUDEPUNKT_KAFKA=localhost:18489")
                .contains("KNUDEPUNKT_ISSUER=http://localhost:18485/knudepunkt")
                .contains("KNUDEPUNKT_CLOCK_FILE=" + home.resolve("data/clock"));
        assertThat(Launch.environment(Service.GATEWAY))
                .contains("KNUDEPUNKT_PUBLIC_URL=http://localhost:18480")
                .contains("KNUDEPUNKT_REFERRALS_URL=http://localhost:18483")
                .contains("KNUDEPUNKT_SESSION_SECRET=")
                .doesNotContain("KNUDEPUNKT_CLOCK_FILE");
        assertThat(home.resolve("data/logs/cases.log")).content().contains("Listening");
    }

    @Test
    void aServiceThatIsKilledComesBack() throws Exception {
        var killed = launch.service(Service.REFERRALS);

        killed.destroyForcibly();

        launch.awaitLine("referrals ended by itself (exit code 137) and is started again");
        assertThat(launch.service(Service.REFERRALS)).isNotEqualTo(killed);
        assertThat(Launch.environment(Service.REFERRALS)).contains("KNUDEPUNKT_PORT=18483");
    }

    @Test
    void mailProgramsThatHangUpAreNotWorthAWord() throws Exception {
        for (var port : List.of(Launch.AT.smtp(), Launch.AT.mailboxes())) {
            for (var begun :
                    List.of("", "EHLO", "a1 LOGIN x", "EHLO x\r\nMAIL FROM:<x@y.example>\r\n", "a1 LOGIN x y\r\n")) {
                hangUp(port, begun);
            }
        }
        TimeUnit.SECONDS.sleep(1);

        launch.service(Service.GOALS).destroyForcibly();

        assertThat(launch.awaitLine("goals ended by itself"))
                .noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
    }

    /** By a reset, as when the program is killed. */
    private static void hangUp(int port, String begun) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aSecondOneOnTheSameDataIsRefused() throws Exception {
        var second = Launch.begin(home);

        second.awaitLine("Another ./up runs on " + home.resolve("data"));
        assertThat(second.process().waitFor()).isEqualTo(1);
        assertThat(launch.services()).allMatch(ProcessHandle::isAlive);
    }
}
