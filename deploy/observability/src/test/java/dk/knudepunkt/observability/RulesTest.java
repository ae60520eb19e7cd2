package dk.knudepunkt.observability;

import static dk.knudepunkt.observability.Alert.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Path RUNBOOKS = Path.of("../../docs/runbooks");

    static List<Alert> alerts() {
        return Alert.all();
    }

    @Test
    void prometheusTakesItsConfiguration() throws Exception {
        Tool.succeed(List.of("promtool", "check", "config"), List.of(Path.of("prometheus.yml")));
    }

    @Test
    void theBlackboxExporterTakesItsConfiguration() throws Exception {
        Tool.succeed(
                List.of("prometheus-blackbox-exporter", "--config.check", "--config.file"),
                List.of(Path.of("blackbox.yml")));
    }

    @Test
    void prometheusTakesTheRules() throws Exception {
        Tool.succeed(List.of("promtool", "check", "rules", "--lint-fatal"), Here.filesIn("rules"));
    }

    @Test
    void theRulesDoWhatTheirTestsSay() throws Exception {
        Tool.succeed(List.of("promtool", "test", "rules"), Here.filesIn("tests"));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void everyAlertIsTestedWithAndWithoutACause(Alert alert) {
        var expected = Here.filesIn("tests").stream()
                .flatMap(file -> stream(Here.read(file).path("tests")))
                .flatMap(test -> stream(test.path("alert_rule_test")))
                .filter(test -> alert.name().equals(test.path("alertname").asText()))
                .map(test -> test.path("exp_alerts"))
                .toList();
        assertThat(expected).anyMatch(JsonNode::isEmpty).anyMatch(alerts -> !alerts.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void everyAlertSaysHowBadItIsWhatItIsAndWhatToDo(Alert alert) throws Exception {
        assertThat(alert.rule().path("labels").path("severity").asText()).isIn("critical", "warning");
        assertThat(alert.annotation("summary")).isNotBlank();
        assertThat(alert.annotation("description")).endsWith(".");
        assertThat(alert.annotation("runbook_url")).isEqualTo("docs/runbooks/" + alert.runbook());
        assertThat(Files.readAllLines(RUNBOOKS.resolve(alert.runbook())))
                .startsWith("# " + alert.name())
                .contains("## What it means", "## How to look", "## What to do");
    }

    @Test
    void everyRunbookHasItsAlertAndStandsInTheList() throws Exception {
        var pages = Here.filesIn(RUNBOOKS.toString()).stream()
                .map(page -> page.getFileName().toString())
                .filter(page -> !page.equals("README.md"))
                .toList();
        assertThat(pages)
                .containsExactlyInAnyOrderElementsOf(
                        alerts().stream().map(Alert::runbook).toList());
        assertThat(Files.readString(RUNBOOKS.resolve("README.md")))
                .contains(pages.stream().map(page -> "](" + page + ")").toList());
    }
}
