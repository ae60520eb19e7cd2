package dk.knudepunkt.deployment;

import static dk.knudepunkt.deployment.KubernetesWorkloads.each;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A cluster is told a house's folder file by file, and every service finds it as it stands in deploy/house. */
class HouseTest {

    private static final Path HOUSES = Repository.file("deploy/house");
    private static final String INSTALLED = "sjaelland";
    private static final String PLACE = "/house";

    /** Who signs in on a local platform, and how Kubernetes takes the rest. */
    private static final Set<String> LEFT_OUT = Set.of("demo-users.csv", "kustomization.yaml");

    /** What {@code kubectl apply} keeps of what it applied, an annotation, may have so many bytes. */
    private static final int MOST_THAT_IS_KEPT = 256 * 1024;

    @ParameterizedTest
    @EnumSource
    void everyServiceReadsTheFolder(Overlay overlay) {
        var house = overlay.of("ConfigMap")
                .filter(map -> map.at("/metadata/name").asText().startsWith("house-"))
                .toList();

        assertThat(house).hasSize(1);
        assertThat(overlay.of("Deployment"))
                .hasSameSizeAs(ServiceSettings.SERVICES)
                .allSatisfy(deployment -> {
                    var pod = deployment.at("/spec/template/spec");
                    assertThat(each(pod.at("/containers/0/volumeMounts")))
                            .contains(
                                    Repository.value("{name: house, mountPath: %s, readOnly: true}".formatted(PLACE)));
                    var volume = volume(pod);
                    assertThat(volume.path("name")).isEqualTo(house.getFirst().at("/metadata/name"));
                    assertThat(laid(volume, house.getFirst())).isEqualTo(files(HOUSES.resolve(INSTALLED)));
                });
        assertThat(overlay.settings())
                .allSatisfy(settings -> assertThat(
                                settings.at("/data/KNUDEPUNKT_HOUSE_DIR").asText())
                        .isEqualTo(PLACE));
    }

    /** Where it would otherwise say something else than the folder does. */
    @ParameterizedTest
    @EnumSource
    void nothingIsSaidTwice(Overlay overlay) {
        assertThat(overlay.settings())
                .allSatisfy(settings -> assertThat(settings.path("data").fieldNames())
                        .toIterable()
                        .doesNotContain(
                                "KNUDEPUNKT_HOUSE",
                                "KNUDEPUNKT_HOUSE_EMAIL",
                                "KNUDEPUNKT_HOUSE_PHONE",
                                "KNUDEPUNKT_MAIL_DOMAIN",
                                "KNUDEPUNKT_REGION"));
    }

    @ParameterizedTest
    @MethodSource("houses")
    void anInstallationMayNameAnyOfThem(String slug) {
        var rendered = Overlay.render("deploy/house/" + slug);

        assertThat(rendered.code()).as(rendered.said()).isZero();
        var house = Repository.documents(rendered.said()).getFirst();
        assertThat(Models.complaints(house)).isEmpty();
        assertThat(laid(volume(service().at("/spec/template/spec")), house)).isEqualTo(files(HOUSES.resolve(slug)));
        assertThat(house.toString().getBytes(UTF_8)).hasSizeLessThan(MOST_THAT_IS_KEPT);
        assertThat(HOUSES.resolve(slug).resolve("kustomization.yaml"))
                .hasSameTextualContentAs(HOUSES.resolve(INSTALLED).resolve("kustomization.yaml"));
    }

    static Stream<String> houses() {
        return in(HOUSES).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString());
    }

    /** The realm is the same for all. */
    @ParameterizedTest
    @MethodSource("houses")
    void anAccountMayBeOfAnyUnit(String slug) {
        var profile = Repository.value(Repository.value(Repository.read("deploy/identity/realm.json"))
                .findValue("kc.user.profile.config")
                .path(0)
                .asText());
        var wanted = each(profile.path("attributes"))
                .filter(attribute -> attribute.path("name").asText().equals("units"))
                .findFirst()
                .orElseThrow()
                .at("/validations/pattern/pattern")
                .asText();

        assertThat(text(HOUSES.resolve(slug).resolve("units.csv")).lines().skip(1))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.replaceFirst(",.*", "")).matches(wanted));
    }

    @Test
    void aFolderWithoutAFileIsNotTaken(@TempDir Path folder) throws IOException {
        for (var file : in(HOUSES.resolve(INSTALLED))) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }

        var refused = Overlay.render(folder.toString());

        assertThat(refused.code()).isNotZero();
        assertThat(refused.said()).contains("goals/performance-contract.json");
    }

    private static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode service() {
        return Repository.value(Repository.read("deploy/kubernetes/base/service/deployment.yaml"));
    }

    private static JsonNode volume(JsonNode pod) {
        return each(pod.path("volumes"))
                .filter(volume -> volume.path("name").asText().equals("house"))
                .findFirst()
                .orElseThrow()
                .path("configMap");
    }

    /** What stands in each file of the volume. */
    private static Map<String, String> laid(JsonNode volume, JsonNode map) {
        return each(volume.path("items"))
                .collect(toMap(
                        item -> item.path("path").asText(),
                        item -> map.path("data").path(item.path("key").asText()).asText()));
    }

    private static Map<String, String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                    .collect(toMap(file -> folder.relativize(file).toString(), HouseTest::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
