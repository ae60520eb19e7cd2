package dk.knudepunkt.funding.pool;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PoolResourceTest {

    private static final String POOLS = "/api/cofinancing/funding/pools";

    @Test
    void theTwentySevenPoolsAddUp() {
        var pools = as("council").get(POOLS);
        pools.then()
                .statusCode(200)
                .body("", hasSize(27))
                .body("find { it.no == 8 }.canApply", nullValue())
                .body("find { it.no == 8 }.canInfluence", is("PROBABLY_YES"))
                .body("find { it.no == 22 }.canApply", is("PRESUMABLY"));
        assertThat(pools.jsonPath().getList("amount", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(42_276_000_000L);
        as("council")
                .get(POOLS + "?canApply=YES")
                .then()
                .body("canApply", everyItem(is("YES")))
                .body("", hasSize(4));
        as("council").get(POOLS + "?theme=CYCLING").then().body("", hasSize(5));
        as("council").get(POOLS + "?format=DANISH_CSV").then().body(containsString(";Havnepulje;YES;;50000000;"));
        as("council").get(POOLS + "?theme=SPACE").then().statusCode(400);
    }

    @Test
    void aPoolIsOpenWhileARoundIs() {
        assess(14, 0, """
                        {"canApply": "YES", "rounds": [{"opensOn": "2020-01-01", "closesOn": "2099-12-31"}]}""").then().statusCode(200).body("status", is("OPEN")).body("nextDeadline", is("2099-12-31"));
        as("finance-greve")
                .get(POOLS + "?status=OPEN")
                .then()
                .body("no", hasItem(14))
                .body("no", not(hasItem(26)));
        as("council").get("/cofinancing/funding").then().body(containsString("Havnepulje: 50.000.000 kr."));
        as("council").get("/cofinancing/calendar").then().body(containsString("Ansøgningsfrist: Havnepulje"));
    }

    @Test
    void roundsThatDoNotFitAreRefused() {
        assess(26, 0, """
                        {"rounds": [{"opensOn": "2022-02-01", "closesOn": "2022-03-31"},
                                    {"opensOn": "2022-03-31", "closesOn": "2022-04-30"}]}""").then().statusCode(422).body("type", is("/problems/rounds-overlap"));
        assess(26, 0, "{}").then().statusCode(422);
        assess(26, 9, "{\"rounds\": []}").then().statusCode(412);
        assess(99, 0, "{\"rounds\": []}").then().statusCode(404).body("type", is("/problems/pool-not-found"));
        sending("analyst", "{\"rounds\": []}").put(POOLS + "/26").then().statusCode(428);
        as("council").get(POOLS + "/26").then().body("status", is("NOT_ANNOUNCED"));
    }

    @Test
    void aPoolIsAssessedWithoutScripts() {
        as("council")
                .get("/cofinancing/funding/pools")
                .then()
                .statusCode(200)
                .body(containsString("42.276.000.000"))
                .body(not(containsString("/edit")));
        as("analyst")
                .formParam("rounds", "2022-02-01 til 2022-03-31")
                .formParam("_version", 0)
                .post("/cofinancing/funding/pools/13/edit")
                .then()
                .statusCode(422)
                .body(containsString("id=\"rounds-error\""));
        as("analyst")
                .formParam("canApply", "YES")
                .formParam("rounds", "2022-02-01 2022-03-31\r\n2022-09-01 2022-09-30")
                .formParam("_version", 0)
                .post("/cofinancing/funding/pools/13/edit")
                .then()
                .statusCode(303);
        as("analyst")
                .get("/cofinancing/funding/pools/13/edit")
                .then()
                .body(containsString("2022-02-01 2022-03-31\n2022-09-01 2022-09-30"));
        as("council").get(POOLS + "/13").then().body("status", is("CLOSED")).body("canInfluence", nullValue());
        as("council")
                .get("/cofinancing/funding/pools?status=UPCOMING")
                .then()
                .body(containsString("Ingen puljer passer til valget."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve", "les-solroed", "kam", "developer", "triage", "crm"})
    void othersReadButDoNotWrite(String client) {
        as(client).get(POOLS + "/1").then().statusCode(200);
        sending(client, "{\"rounds\": []}")
                .header("If-Match", "\"0\"")
                .put(POOLS + "/1")
                .then()
                .statusCode(403);
        as(client)
                .accept("text/html")
                .get("/cofinancing/funding/pools/1/edit")
                .then()
                .statusCode(403);
        RestAssured.get(POOLS).then().statusCode(401);
    }

    private static Response assess(int no, int version, String body) {
        return sending("analyst", body)
                .header("If-Match", "\"" + version + "\"")
                .put(POOLS + "/" + no);
    }
}
