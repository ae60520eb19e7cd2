package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the {@code up} script says before it builds anything. */
class UpScriptTest {
    private record Answer(int exitCode, String text) {}

    @Test
    void itExplainsItself() throws Exception {
        assertThat(up("--help").exitCode()).isZero();
        assertThat(up("--help").text()).contains("--port", "--data", "--fresh", "--demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 9000", "fresh", "--port", "--port http", "--port 70000", "--port 0", "--data"})
    void aWrongOptionIsRefused(String options) throws Exception {
        var answer = up(options.split(" "));

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.text()).contains("./up [--port 8080]");
    }

    private static Answer up(String... options) throws IOException, InterruptedException {
        var script = Path.of(System.getProperty("repository.root"), "up").toString();
        var command = Stream.concat(Stream.of(script), Stream.of(options)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
