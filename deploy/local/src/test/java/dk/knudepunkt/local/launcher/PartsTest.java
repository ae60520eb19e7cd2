package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.local.Leftover;
import dk.knudepunkt.local.Postgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the services stand on is kept running as they are. */
@Timeout(300)
class PartsTest {
    @TempDir
    Path home;

    private Launch launch;

    @BeforeEach
    void start() throws Exception {
        launch = Launch.begin(home).awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        launch.stop();
    }

    @Test
    void aPostgresThatIsKilledComesBackWithWhatItHeld() throws Exception {
        execute("create table kept (value int)");
        var killed = postgres();

        killed.destroyForcibly();

        launch.awaitLine("PostgreSQL ended by itself and is started again");
        awaitDatabase();
        execute("insert into kept values (1)");
        assertThat(postgres()).isNotEqualTo(killed);
    }

    @Test
    void stoppingTakesNoLongerWithoutTheDatabaseAndWithServicesThatDoNotEnd() throws Exception {
        var services = launch.services();
        for (var service : services) {
            new ProcessBuilder("kill", "-STOP", Long.toString(service.pid()))
                    .start()
                    .waitFor();
        }
        postgres().destroyForcibly();

        launch.process().destroy();

        assertThat(launch.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(services).noneMatch(ProcessHandle::isAlive);
    }

    private ProcessHandle postgres() {
        return Leftover.of(home.resolve("data/postgres/postmaster.pid"), "postgres")
                .orElseThrow();
    }

    private static void awaitDatabase() throws InterruptedException {
        while (true) {
            try {
                execute("select 1");
                return;
            } catch (SQLException _) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void execute(String command) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/goals".formatted(Launch.AT.postgres());
        try (var connection = DriverManager.getConnection(url, Postgres.USER, Postgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
