package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever runs the platform is called when something is wrong, and sees what. */
@TakesMinutes
@ExtendWith(WithHub.class)
class AlertStoryTest {

    private static final String ALERT = "OutboxDoesNotEmpty";

    /** What the blackbox exporter and CloudNativePG tell, neither of which is here. */
    private static final Set<String> FROM_ELSEWHERE = Set.of(
            "probe_success",
            "probe_ssl_earliest_cert_expiry",
            "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp",
            "backup_age_seconds");

    /** Panels that show something only when something is wrong, or what is not here. */
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("Dead letters", "Work by the clock", "Refused", "Age of the last backup");

    private static Prometheus prometheus;

    private final Hub hub;
    private final Journey journey;

    AlertStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    /** What one panel asks. */
    private record Asked(String panel, String expression) {}

    @BeforeAll
    static void start(Hub hub) {
        prometheus = Prometheus.start(hub);
    }

    @AfterAll
    static void stop() {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    @Test
    void messagesThatDoNotLeaveAreToldOfUntilTheyDo() {
        var referral = journey.refer();
        Journey.eventually().untilAsserted(() -> assertEquals(List.of(), prometheus.firing(ALERT)));
        hub.holdBackKafka();
        try {
            journey.accept(referral, "SHORT").then().statusCode(200);
            Journey.eventually().until(() -> prometheus.firing(ALERT).contains("referrals"));
        } finally {
            hub.letGoKafka();
        }
        journey.awaitCourse(referral, "OPEN");
        Journey.eventually().untilAsserted(() -> assertEquals(List.of(), prometheus.firing(ALERT)));
    }

    @Test
    void whatRulesAndDashboardsAskForIsMeasured() throws Exception {
        guideOne();
        var asked = Stream.concat(prometheus.asked().stream(), panels().stream().map(Asked::expression))
                .flatMap(expression -> MetricNames.of(expression).stream())
                .collect(toCollection(TreeSet::new));
        assertFalse(asked.isEmpty());
        asked.removeAll(FROM_ELSEWHERE);
        Journey.eventually().untilAsserted(() -> {
            var missing = new TreeSet<>(asked);
            missing.removeAll(prometheus.names());
            assertEquals(Set.of(), missing);
        });
    }

    @Test
    void everyPanelShowsSomething() throws Exception {
        guideOne();
        var panels = panels();
        assertFalse(panels.isEmpty());
        Journey.eventually().untilAsserted(() -> {
            var empty = panels.stream()
                    .filter(asked -> !prometheus.hasAnswer(asked.expression()))
                    .filter(asked -> !MAY_BE_EMPTY.contains(asked.panel()))
                    .toList();
            assertEquals(List.of(), empty);
        });
    }

    @Test
    void namesAreFoundInExpressions() {
        assertEquals(
                Set.of("a_total", "job:b:rate5m", "c"),
                MetricNames.of(
                        "sum by (x, y) (rate(a_total{x=\"z\", y=~\"d|e\"}[5m])) / on (x) group_left () (job:b:rate5m > 0) or 2 * c offset 1h"));
    }

    /** Every service has something to tell of, and something to hear. */
    private void guideOne() {
        var referral = journey.refer();
        journey.accept(referral, "SHORT").then().statusCode(200);
        journey.awaitCourse(referral, "OPEN");
    }

    private static List<Asked> panels() throws IOException {
        var json = new ObjectMapper();
        var asked = new ArrayList<Asked>();
        try (var dashboards = Files.list(Path.of("../observability/grafana/dashboards"))) {
            for (var file : dashboards.toList()) {
                for (JsonNode panel : json.readTree(file.toFile()).path("panels")) {
                    panel.path("targets")
                            .forEach(target -> asked.add(new Asked(
                                    panel.path("title").asText(),
                                    target.path("expr").asText())));
                }
            }
        }
        return asked;
    }
}
