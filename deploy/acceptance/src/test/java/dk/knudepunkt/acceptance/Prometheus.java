package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * The real Prometheus with the rules that we ship, asking the platform every second instead of every fifteen; an alert
 * does not wait until it fires, but its expression is the same. Without it the tests are skipped with a loud line, or fail where CI=true.
 */
final class Prometheus implements AutoCloseable {

    private static final Path SHIPPED = Path.of("../observability");

    private final int port;
    private final Process process;

    private Prometheus(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static Prometheus start(Hub hub) {
        var port = FreePorts.inARow(1);
        try {
            var home = Files.createDirectories(Path.of("target", "prometheus-" + UUID.randomUUID()));
            render(home, hub);
            var process = new ProcessBuilder(
                            "prometheus",
                            "--config.file=" + home.resolve("prometheus.yml"),
                            "--storage.tsdb.path=" + home.resolve("data"),
                            "--web.listen-address=localhost:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.txt").toFile())
                    .start();
            var prometheus = new Prometheus(port, process);
            Journey.eventually()
                    .ignoreExceptions()
                    .until(() -> given().get(prometheus.url("/-/ready")).statusCode() == 200);
            return prometheus;
        } catch (IOException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("No Prometheus on this machine; .ci/run installs it", missing);
            }
            System.err.println("NO PROMETHEUS ON THIS MACHINE: ITS TESTS ARE SKIPPED (apt-get install prometheus)");
            return Assumptions.abort("no prometheus");
        }
    }

    private static void render(Path home, Hub hub) throws IOException {
        var configuration =
                Files.readString(SHIPPED.resolve("prometheus.yml")).replaceAll("_interval: \\d+s", "_interval: 1s");
        for (var service : Hub.SERVICES) {
            configuration = configuration.replace(service + ":9000", hub.managementOf(service));
        }
        Files.writeString(home.resolve("prometheus.yml"), configuration);
        var rules = Files.createDirectories(home.resolve("rules"));
        try (var shipped = Files.list(SHIPPED.resolve("rules"))) {
            for (var file : shipped.toList()) {
                Files.writeString(
                        rules.resolve(file.getFileName()),
                        Files.readString(file).replaceAll("(?m)^( *for:) .*$", "$1 0s"));
            }
        }
    }

    /** What all rules ask, as it has read them. */
    List<String> asked() {
        return get("/api/v1/rules").getList("data.groups.rules.flatten().query");
    }

    /** The names of all that it was told. */
    List<String> names() {
        return get("/api/v1/label/__name__/values").getList("data");
    }

    /** Whether there is anything to show; an expression that it does not take fails. */
    boolean hasAnswer(String expression) {
        return !given().queryParam("query", expression)
                .get(url("/api/v1/query"))
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("data.result")
                .isEmpty();
    }

    /** Of which services this alert is raised now. */
    List<String> firing(String alert) {
        return get("/api/v1/alerts")
                .getList("data.alerts.findAll { it.state == 'firing' && it.labels.alertname == '" + alert
                        + "' }.labels.service");
    }

    private JsonPath get(String path) {
        return given().get(url(path)).then().statusCode(200).extract().jsonPath();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
