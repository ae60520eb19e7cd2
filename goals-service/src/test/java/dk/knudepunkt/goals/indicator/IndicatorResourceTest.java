package dk.knudepunkt.goals.indicator;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IndicatorResourceTest {

    private static final String INDICATORS = "/api/goals/indicators";

    @Test
    void eightIndicatorsComeInTheVisionsOrder() {
        as("council")
                .get(INDICATORS)
                .then()
                .statusCode(200)
                .body("", hasSize(8))
                .body("[0].code", is("export-share"))
                .body("[0].unit", is("PERCENT"))
                .body("[0].status.value", is(9.5f))
                .body("[0].status.year", is(2021))
                .body("[0].target.value", is(13.5f))
                .body("[0].target.kind", is("NATIONAL_AVERAGE"))
                .body("[0].sources", contains("Den regionale statistikbank", "DST GF6"))
                .body("[2].target.rank", is(2))
                .body("[7].code", is("high-growth-share"));
    }

    @Test
    void oldFiguresAreShownOld() {
        as("council")
                .get(INDICATORS)
                .then()
                .body("findAll { it.stale }", hasSize(8))
                .body("findAll { it.status.nextUpdate == null }", hasSize(5));
    }

    @Test
    void bothValuesOfTheContradictoryTargetAreKept() {
        as("council")
                .get(INDICATORS)
                .then()
                .body("find { it.code == 'bio-food-employment-share' }.target.revisions.value", contains(8.5f, 9.0f));
    }

    @Test
    void unchangedIndicatorsAreNotSentAgain() {
        var tag = as("council").get(INDICATORS).header("ETag");
        as("council").header("If-None-Match", tag).get(INDICATORS).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les-solroed",
                "triage",
                "developer",
                "kam",
                "analyst",
                "council",
                "finance-greve",
                "crm",
                "admin"
            })
    void everyRoleReadsTheIndicators(String client) {
        as(client).get(INDICATORS).then().statusCode(200);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(INDICATORS).then().statusCode(401);
    }
}
