package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that run on a host and in its containers; a stand-in for Docker writes down what it is asked. */
class ComposeScriptsTest {

    private static final int WRONG_OPTION = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "secrets/make",
                "postgres/databases",
                "kafka/topics",
                "keycloak/start",
                "keycloak/healthy"
            })
    void areShell(String script) throws IOException {
        assertThat(Repository.run("bash", "-n", "deploy/compose/" + script)).isEqualTo(new Repository.Outcome(0, ""));
    }

    @Test
    void upStartsWhatIsAskedForAndWaits(@TempDir Path host) throws IOException {
        write(host, "deploy/images/build", "");
        write(host, "gateway/target/quarkus-app/quarkus-run.jar", "");

        assertThat(run(host, "up", "--two").code()).isZero();

        assertThat(asked(host)).endsWith("compose --profile two up --detach --wait\n");
        assertThat(host.resolve("deploy/compose/secrets/postgres")).isNotEmptyFile();
    }

    @Test
    void upMakesTheImagesThatNobodyHas(@TempDir Path host) throws IOException {
        var build = write(host, "deploy/images/build", "echo build \"$@\" >> $(dirname $0)/../../asked");
        write(host, "gateway/target/quarkus-app/quarkus-run.jar", "");

        assertThat(run(host, "up").code()).isZero();

        assertThat(build).exists();
        assertThat(asked(host))
                .contains("image inspect knudepunkt/goals:local\n")
                .contains("build --docker --tag local goals\n")
                .doesNotContain("cases:1.4.0");
    }

    @Test
    void upRefusesWhatItDoesNotKnow(@TempDir Path host) throws IOException {
        var refused = run(host, "up", "--three");

        assertThat(refused.code()).isEqualTo(WRONG_OPTION);
        assertThat(refused.said()).contains("No such option: --three");
        assertThat(host.resolve("asked")).doesNotExist();
    }

    @Test
    void downStopsAllProfilesAndKeepsData(@TempDir Path host) throws IOException {
        assertThat(run(host, "down").code()).isZero();

        assertThat(asked(host)).isEqualTo("compose --profile two --profile watch down\n");
    }

    @Test
    void aSecretThatIsThereStays(@TempDir Path folder) throws IOException {
        var first = HostSecrets.make(folder);

        assertThat(HostSecrets.make(folder)).isEqualTo(first);
        assertThat(first.get("cases.properties"))
                .contains("KNUDEPUNKT_DB_PASSWORD=" + first.get("database-cases"))
                .contains("KNUDEPUNKT_SERVICE_CLIENT_SECRET=" + first.get("client-cases"));
        assertThat(first.get("gateway.properties")).contains("KNUDEPUNKT_CLIENT_SECRET=" + first.get("client-gateway"));
    }

    private static Repository.Outcome run(Path host, String script, String... options) throws IOException {
        var compose = host.resolve("deploy/compose");
        Files.createDirectories(compose.resolve("secrets"));
        for (var file : List.of("up", "down", "secrets/make")) {
            Files.copy(Repository.file("deploy/compose/" + file), compose.resolve(file));
        }
        var docker = write(host, "bin/docker", """
                echo "$@" >> $(dirname $0)/../asked
                [ "$*" != "compose config --images" ] || printf 'knudepunkt/goals:local\\nexample/cases:1.4.0\\n'
                [ "$1" != image ]
                """);
        return Repository.run(
                "bash",
                "-c",
                "PATH=%s:$PATH exec %s %s"
                        .formatted(docker.getParent(), compose.resolve(script), String.join(" ", options)));
    }

    private static Path write(Path host, String name, String script) throws IOException {
        var file = host.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/bash\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static String asked(Path host) throws IOException {
        return Files.readString(host.resolve("asked"));
    }
}
