package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real figures of 2021, as a dashboard reads them. */
@ExtendWith(WithHub.class)
class FiguresTest {

    private final Hub hub;

    FiguresTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void theContractOf2021HasItsGoalsAndTargets() {
        var contract = hub.as("council")
                .get("/api/goals/contracts/2021")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(18, contract.<List<Object>>path("goals").size());
        assertEquals(51, contract.<List<Object>>path("goals.targets.flatten()").size());
    }

    @ParameterizedTest
    @CsvSource({"9.1, 600", "9.2, 385", "9.3, 315"})
    void aTargetOf2021AsksForWhatWasAgreed(String code, int agreed) {
        hub.as("council")
                .get("/api/goals/contracts/2021/targets/" + code + "/figure")
                .then()
                .statusCode(200)
                .body("target", is(agreed));
    }

    @Test
    void thisYearHasAContractMadeFromThatOf2021() {
        var year = Journey.today().getYear();
        hub.as("council")
                .get("/api/goals/contracts/" + year)
                .then()
                .statusCode(200)
                .body("carriedOverFrom", is(2021))
                .body("goals", hasSize(18));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            export-share,                    9.5,  13.5
            higher-education-share,         17.3,  28.2
            productivity-trade-transport,  308,   381
            productivity-business-services, 287,   465
            job-growth,                      1.4,   1.8
            green-revenue-growth,            5.9,  15
            bio-food-employment-share,       6.5,   9
            high-growth-share,              14.3,  16
            """)
    void anIndicatorOf2030HasItsStatusAndTarget(String code, float status, float target) {
        var indicators = hub.as("council")
                .get("/api/goals/indicators")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(8, indicators.<Integer>path("size()"));
        assertEquals(
                status,
                indicators
                        .<Number>path("find { it.code == '" + code + "' }.status.value")
                        .floatValue());
        assertEquals(
                target,
                indicators
                        .<Number>path("find { it.code == '" + code + "' }.target.value")
                        .floatValue());
    }

    @Test
    void theAllocationOf2021IsThePrintedOneToTheKrone() throws IOException {
        var allocation = allocation();
        var compared = 0;
        for (var printed : printed()) {
            if (!printed.lead().equals(printed.municipality())) {
                assertEquals(printed.amount(), allocation.<Integer>path(line(printed)), printed::toString);
                compared++;
            }
        }
        assertEquals(64, compared);
    }

    private static String line(Printed printed) {
        return "clusters.find { it.code == '%s' }.lines.find { it.municipalityCode == '%s' }.amount"
                .formatted(printed.cluster(), printed.municipality());
    }

    @Test
    void theAllocationOf2021ClosesBothWays() {
        var allocation = allocation();
        assertEquals(4_000_000, allocation.<Integer>path("total"));
        assertEquals(
                Collections.nCopies(4, 1_000_000),
                allocation.<List<Integer>>path("clusters.collect { it.lines.amount.sum() }"));
        assertEquals(4_000_000, allocation.<Integer>path("municipalities.total.sum()"));
        List<String> codes = allocation.path("municipalities.code");
        for (var code : codes) {
            assertEquals(
                    allocation.<Integer>path("municipalities.find { it.code == '" + code + "' }.total"),
                    allocation.<Integer>path(
                            "clusters.lines.flatten().findAll { it.municipalityCode == '" + code + "' }.amount.sum()"),
                    code);
        }
    }

    private ExtractableResponse<Response> allocation() {
        return hub.as("finance-greve")
                .get("/api/cofinancing/allocations/2021")
                .then()
                .statusCode(200)
                .extract();
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
