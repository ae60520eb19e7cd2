package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real figures of 2021, as a dashboard reads them. */
@ExtendWith(WithHub.class)
class FiguresTest {

    @Test
    void theContractOf2021HasItsGoalsAndTargets(Hub hub) {
        var contract = hub.as("council")
                .get("/api/goals/contracts/2021")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(18, contract.<List<Object>>path("goals").size());
        assertEquals(51, contract.<List<Object>>path("goals.targets.flatten()").size());
        for (var target : Map.of("9.1", 600, "9.2", 385, "9.3", 315).entrySet()) {
            hub.as("council")
                    .get("/api/goals/contracts/2021/targets/" + target.getKey() + "/figure")
                    .then()
                    .statusCode(200)
                    .body("target", is(target.getValue()));
        }
    }

    @Test
    void thisYearHasAContractMadeFromThatOf2021(Hub hub) {
        var year = Journey.today().getYear();
        hub.as("council")
                .get("/api/goals/contracts/" + year)
                .then()
                .statusCode(200)
                .body("carriedOverFrom", is(2021))
                .body("goals", hasSize(18));
    }

    @Test
    void thereAreEightIndicatorsFor2030(Hub hub) {
        var indicators = hub.as("council")
                .get("/api/goals/indicators")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(8, indicators.<List<Object>>path("indicators").size());
    }

    @Test
    void theAllocationOf2021IsRightToTheKroneAndClosesBothWays(Hub hub) throws IOException {
        var allocation = hub.as("finance-greve")
                .get("/api/cofinancing/allocations/2021")
                .then()
                .statusCode(200)
                .body("total", is(4_000_000))
                .body("clusters", hasSize(4))
                .body("clusters.lines.flatten().amount.sum()", is(4_000_000))
                .body("municipalities.total.sum()", is(4_000_000))
                .extract();
        var compared = 0;
        for (var printed : printed()) {
            if (!printed.lead().equals(printed.municipality())) {
                int amount = allocation.path(
                        "clusters.find { it.code == '%s' }.lines.find { it.municipalityCode == '%s' }.amount"
                                .formatted(printed.cluster(), printed.municipality()));
                assertEquals(printed.amount(), amount, printed::toString);
                compared++;
            }
        }
        assertEquals(64, compared);
    }

    /** A line of the table that the council was shown. */
    private record Printed(String cluster, String lead, String municipality, int amount) {}

    private static List<Printed> printed() throws IOException {
        try (var file = Objects.requireNonNull(FiguresTest.class.getResourceAsStream("/cofinancing-2021.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Printed(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
                    .toList();
        }
    }
}
