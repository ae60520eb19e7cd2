package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/tools/release-before} in a small repository, whose Maven only writes down what it is asked. */
class ReleaseBeforeScriptTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final String SCRIPT = "deploy/tools/release-before";
    private static final String RELEASED = "deploy/tools/released-commit";
    private static final int NOT_IN_THIS_CLONE = 3;

    @TempDir
    Path repository;

    private record Answer(int exitCode, String text) {}

    @BeforeEach
    void lay() throws Exception {
        for (var file : new String[] {SCRIPT, "deploy/local/jdk.sh"}) {
            var copy = repository.resolve(file);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(ROOT.resolve(file), copy);
        }
        var made = run("""
                set -e
                printf '#!/bin/bash\\necho "$@" >> asked\\n' > mvnw
                chmod +x mvnw
                mkdir goals-service cases-service
                echo older > goals-service/code
                echo older > cases-service/code
                git init --quiet
                git add .
                git -c user.name=a -c user.email=a@house.example commit --quiet --message released
                git rev-parse HEAD > deploy/tools/released-commit
                echo newer > goals-service/code
                """);
        assertThat(made).isEqualTo(new Answer(0, ""));
    }

    @Test
    void whatWasReleasedIsLaidOutAndBuiltOnce() throws Exception {
        var place = repository.toRealPath().resolve("target/release-before");

        assertThat(run(SCRIPT)).isEqualTo(new Answer(0, place + "\n"));
        assertThat(run(SCRIPT)).isEqualTo(new Answer(0, place + "\n"));

        assertThat(place.resolve("goals-service/code")).hasContent("older");
        assertThat(place.resolve("asked"))
                .hasContent("-B -q -Pquick package -pl cases-service,goals-service,gateway,deploy/local -am");
    }

    @Test
    void whatIsNotInTheCloneIsToldApart() throws Exception {
        var unknown = "1".repeat(40);
        Files.writeString(repository.resolve(RELEASED), unknown + "\n");

        var answer = run(SCRIPT);

        assertThat(answer.exitCode()).isEqualTo(NOT_IN_THIS_CLONE);
        assertThat(answer.text()).contains("commit " + unknown + ", is not in this clone");
        assertThat(repository.resolve("target")).doesNotExist();
    }

    private Answer run(String script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-c", script)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        bash.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = bash.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }
}
