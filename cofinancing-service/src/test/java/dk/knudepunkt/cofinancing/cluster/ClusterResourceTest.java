package dk.knudepunkt.cofinancing.cluster;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ClusterResourceTest {

    private static final String CLUSTERS = "/api/cofinancing/clusters";

    @Test
    void theFourOfficesAreThereFromTheStart() {
        as("council")
                .get(CLUSTERS)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("construction", "environmental-technology", "food", "life-science"))
                .body("items.find { it.code == 'food' }.hostMunicipality", is("330"))
                .body("items.find { it.code == 'food' }.members.total", is(300));
        as("finance-greve")
                .get(CLUSTERS + "/environmental-technology")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("organisation", is("CLEAN"))
                .body("partners[0]", is("Roskilde Universitet (RUC)"))
                .body("members.regions.region", contains("ZEALAND", "CAPITAL", "SOUTHERN_DENMARK", "CENTRAL_DENMARK"))
                .body("members.regions.members", contains(19, 84, 56, 32))
                .body("members.total", is(191));
    }

    @Test
    void listComesInPages() {
        var first = as("council").get(CLUSTERS + "?limit=1");
        first.then().body("items.size()", is(1));
        var link = first.header("Link");
        as("council")
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items[0].code", greaterThan(first.path("items[0].code")));
    }

    @Test
    void aClusterIsRegisteredDescribedAndCounted() {
        var code = register();

        var described = sending("admin", """
                        {"nameDa": "Robotter og droner", "nameEn": "Robots and drones", "organisation": "Klynge X",
                         "hostMunicipality": "370", "employees": 3, "partners": ["Zealand", "RUC"]}""").header("If-Match", "\"0\"").put(CLUSTERS + "/" + code);
        described
                .then()
                .statusCode(200)
                .body("name.en", is("Robots and drones"))
                .body("partners", contains("Zealand", "RUC"))
                .body("members", nullValue());

        sending("analyst", """
                        {"members": {"ZEALAND": 5, "CAPITAL": 7}}""")
                .header("If-Match", described.header("ETag"))
                .put(CLUSTERS + "/" + code + "/members/2022-01-31")
                .then()
                .statusCode(200)
                .body("members.total", is(12))
                .body("members.countedOn", is("2022-01-31"));
    }

    @Test
    void aCountOfTheSameDayIsReplacedAndOtherDaysStand() {
        var code = register();
        count(code, 0, "2022-01-31", "{\"ZEALAND\": 5, \"CAPITAL\": 7}").then().statusCode(200);
        count(code, 1, "2021-01-31", "{\"ZEALAND\": 4}").then().statusCode(200).body("members.total", is(12));
        count(code, 2, "2022-01-31", "{\"ZEALAND\": 6}").then().statusCode(200).body("members.total", is(6));

        var csv = as("council").get(CLUSTERS + "/" + code + "/members?format=CSV");
        assertThat(csv.asString()).isEqualTo("""
                        cluster,countedOn,region,members\r
                        %1$s,2021-01-31,ZEALAND,4\r
                        %1$s,2022-01-31,ZEALAND,6\r
                        """.formatted(code));
    }

    @Test
    void membersCannotCountTwiceOrInTheFuture() {
        var code = register();
        count(code, 0, "2022-01-31", "{\"ZEALAND\": 5, \"NOT_SPLIT\": 7}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/cluster-members-mixed"))
                .body("title", is("Medlemmer ville tælle to gange"));
        count(code, 0, "2099-01-01", "{\"ZEALAND\": 5}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/cluster-members-in-the-future"));
        count(code, 0, "2022-01-31", "{\"ZEALAND\": -5}").then().statusCode(422);
        count(code, 0, "2022-01-31", "{\"MARS\": 5}").then().statusCode(400);
        count(code, 0, "2022-02-30", "{\"ZEALAND\": 5}").then().statusCode(404);
        as("council").get(CLUSTERS + "/" + code).then().body("members", nullValue());
    }

    @Test
    void changeNeedsTheVersionThatWasSeen() {
        var code = register();
        var body = "{\"nameDa\": \"A\", \"nameEn\": \"A\"}";
        sending("analyst", body).put(CLUSTERS + "/" + code).then().statusCode(428);
        sending("analyst", body)
                .header("If-Match", "\"7\"")
                .put(CLUSTERS + "/" + code)
                .then()
                .statusCode(412);
    }

    @Test
    void repeatedRegistrationRegistersOnceAndAnotherOfTheCodeIsRefused() {
        var code = "c-" + UUID.randomUUID().toString().substring(0, 8);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            sending("analyst", registration(code))
                    .header("Idempotency-Key", key)
                    .post(CLUSTERS)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith(CLUSTERS + "/" + code));
        }
        sending("analyst", registration(code))
                .post(CLUSTERS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/cluster-code-taken"));
    }

    @Test
    void badFieldsAreNamed() {
        sending("analyst", """
                        {"code": "Store Bogstaver", "profile": {"nameDa": "", "nameEn": "x", "hostMunicipality": "999"}}""")
                .post(CLUSTERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/code", "/profile/nameDa", "/profile/hostMunicipality"))
                .body(
                        "errors.find { it.pointer == '/code' }.detail",
                        is("skal være små bogstaver a-z, cifre og bindestreg, 2 til 40 tegn"));
        as("analyst")
                .header("Accept-Language", "en")
                .get(CLUSTERS + "/none")
                .then()
                .statusCode(404)
                .body("detail", is("There is no cluster with the code none."));
    }

    @ParameterizedTest
    @CsvSource({"council", "finance-greve", "les-solroed", "kam", "developer", "triage", "crm"})
    void othersReadButDoNotWrite(String client) {
        as(client).get(CLUSTERS + "/food").then().statusCode(200);
        sending(client, registration("forbidden")).post(CLUSTERS).then().statusCode(403);
        sending(client, "{\"nameDa\": \"A\", \"nameEn\": \"A\"}")
                .header("If-Match", "\"0\"")
                .put(CLUSTERS + "/food")
                .then()
                .statusCode(403);
        sending(client, "{\"members\": {\"ZEALAND\": 1}}")
                .header("If-Match", "\"0\"")
                .put(CLUSTERS + "/food/members/2021-01-01")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/food", "/food/members"})
    void nobodyReadsWithoutAToken(String path) {
        RestAssured.get(CLUSTERS + path).then().statusCode(401);
    }

    private static String register() {
        var code = "c-" + UUID.randomUUID().toString().substring(0, 8);
        sending("analyst", registration(code)).post(CLUSTERS).then().statusCode(201);
        return code;
    }

    private static Response count(String code, int version, String day, String members) {
        return sending("analyst", "{\"members\": " + members + "}")
                .header("If-Match", "\"" + version + "\"")
                .put(CLUSTERS + "/" + code + "/members/" + day);
    }

    private static String registration(String code) {
        return """
                {"code": "%s", "profile": {"nameDa": "Robotter", "nameEn": "Robots"}}""".formatted(code);
    }
}
