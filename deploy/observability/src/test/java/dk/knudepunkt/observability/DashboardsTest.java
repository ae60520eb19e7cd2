package dk.knudepunkt.observability;

import static dk.knudepunkt.observability.Alert.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Their expressions are put to a real Prometheus by AlertStoryTest. */
class DashboardsTest {

    private static final int COLUMNS = 24;

    static List<Path> dashboards() {
        return Here.filesIn("grafana/dashboards");
    }

    @Test
    void eachHasAnAddressAndANameOfItsOwn() {
        assertThat(dashboards()).hasSize(6);
        for (var key : List.of("uid", "title")) {
            assertThat(dashboards())
                    .extracting(file -> Here.read(file).path(key).asText())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyPanelSaysWhatItShowsAndInWhat(Path dashboard) {
        var panels = stream(Here.read(dashboard).path("panels")).toList();
        assertThat(panels).isNotEmpty();
        assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("description").asText()).endsWith(".");
            assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotBlank();
            assertThat(stream(panel.path("targets"))).isNotEmpty().allSatisfy(target -> {
                assertThat(target.path("expr").asText()).isNotBlank();
                assertThat(target.path("legendFormat").asText()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void noPanelLiesOnAnother(Path dashboard) {
        var cells = stream(Here.read(dashboard).path("panels"))
                .map(panel -> panel.path("gridPos"))
                .flatMap(DashboardsTest::cells)
                .toList();
        assertThat(cells).doesNotHaveDuplicates().allMatch(cell -> cell.column < COLUMNS);
    }

    private record Cell(int column, int row) {}

    private static Stream<Cell> cells(JsonNode place) {
        var x = place.path("x").asInt();
        var y = place.path("y").asInt();
        return Stream.iterate(x, column -> column < x + place.path("w").asInt(), column -> column + 1)
                .flatMap(column -> Stream.iterate(
                                y, row -> row < y + place.path("h").asInt(), row -> row + 1)
                        .map(row -> new Cell(column, row)));
    }

    /** All panels ask the one source that is provisioned. */
    @Test
    void theSourceIsThere() {
        var uid = Here.read(Path.of("grafana/provisioning/datasources/prometheus.yml"))
                .at("/datasources/0/uid")
                .asText();
        assertThat(dashboards())
                .flatExtracting(file -> Here.read(file).findValues("datasource"))
                .extracting(source -> source.path("uid").asText())
                .isNotEmpty()
                .containsOnly(uid);
    }
}
