package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the {@code up} script says before it builds anything. */
class UpScriptTest {
    private static final String ROOT = System.getProperty("repository.root");

    private record Answer(int exitCode, String text) {}

    @Test
    void itExplainsItself() throws Exception {
        assertThat(up("--help").exitCode()).isZero();
        assertThat(up("--help").text())
                .contains(
                        "--port",
                        "--data",
                        "--house",
                        "--replicas",
                        "--beside",
                        "--archive",
                        "--fresh",
                        "--demo",
                        "--issuer",
                        "--only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 9000",
                "fresh",
                "--port",
                "--port http",
                "--port 70000",
                "--port 0",
                "--data",
                "--archive",
                "--issuer",
                "--issuer keycloak",
                "--issuer http://localhost:8180/",
                "--issuer http://localhost:8180/realms/knudepunkt --demo",
                "--only",
                "--only gateway,desk",
                "--demo --only gateway",
                "--house",
                "--house /nowhere",
                "--house ../house/fyn-proeve --demo",
                "--replicas 5",
                "--replicas two",
                "--replicas",
                "--port 65500 --replicas 2",
                "--beside",
                "--beside .",
                "--replicas 2 --beside /nowhere"
            })
    void aWrongOptionIsRefused(String options) throws Exception {
        var answer = up(options.split(" "));

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text()).contains("./up [--port 8080]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nowhere"})
    void aJdkOnThePathIsFound(String javaHome) throws Exception {
        var jdk = System.getProperty("java.home");
        var script = "set -euo pipefail; source %s/deploy/local/jdk.sh; find_jdk; echo $JAVA_HOME".formatted(ROOT);
        var bash = new ProcessBuilder("bash", "-c", script);
        bash.environment().put("JAVA_HOME", javaHome);
        bash.environment().put("PATH", jdk + "/bin:" + System.getenv("PATH"));

        assertThat(answer(bash)).isEqualTo(new Answer(0, jdk + "\n"));
    }

    private static Answer up(String... options) throws IOException, InterruptedException {
        return answer(new ProcessBuilder(
                Stream.concat(Stream.of(ROOT + "/up"), Stream.of(options)).toList()));
    }

    private static Answer answer(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
