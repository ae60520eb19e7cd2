package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered before a {@code kill -9} is there after it. */
class KilledTest {
    @TempDir
    Path home;

    /** The process to kill. */
    static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var postgres = Postgres.start(home.resolve("postgres"), Ports.free());
        var broker = Broker.start(home.resolve("kafka"), Ports.free(), Ports.free());
        PostgresTest.execute(postgres.database("goals"), "create table goal as select '9.1' as code");
        BrokerTest.send(broker, "course", "completed");
        System.out.println("Answered");
        Thread.currentThread().join();
    }

    @Test
    void rowsAndMessagesSurvive() throws Exception {
        var process = startInAnotherProcess();
        try (var output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("Answered");
        }
        process.destroyForcibly().waitFor();

        try (var postgres = Postgres.start(home.resolve("postgres"), Ports.free());
                var broker = Broker.start(home.resolve("kafka"), Ports.free(), Ports.free())) {
            assertThat(PostgresTest.ask(postgres.database("goals"), "select code from goal"))
                    .isEqualTo("9.1");
            assertThat(BrokerTest.receive(broker, "course", 1)).containsExactly("completed");
        }
    }

    private Process startInAnotherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), KilledTest.class.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
