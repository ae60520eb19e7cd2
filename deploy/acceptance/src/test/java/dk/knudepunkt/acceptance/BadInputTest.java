package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is refused, the wrong field is named in the caller's language, and nothing of it is kept. */
@ExtendWith(WithHub.class)
class BadInputTest {

    private final Hub hub;
    private final Journey journey;
    private final List<String> before;

    BadInputTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
        this.before = kept();
    }

    @AfterEach
    void nothingIsKept() {
        assertEquals(before, kept());
    }

    private List<String> kept() {
        var kept = journey.all("triage", "/api/referrals", "items.id");
        kept.addAll(journey.all("triage", "/api/courses", "items.id"));
        return kept;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12345675         | 12345674    | 422 | /company/cvr
            Maskin\\nfabrik | Maskinfabrik| 422 | /company/name
            999              | 269         | 422 | /company/municipalityCode
            Alma\\u001b      | Alma        | 422 | /contactPerson/name
            Alma\\u0000      | Alma        | 400 | /contactPerson/name
            les-nowhere      | les-solroed | 422 | /unitCode
            les-guldborgsund | les-solroed | 403 | /unitCode
            "consent": false | "consent": true | 422 | /consent
            "consent": 1     | "consent": true | 400 | /consent
            "cnosent": true  | "consent": true | 400 | /cnosent
            """)
    void aWrongField(String wrong, String right, int status, String pointer) {
        var form = Journey.form().replace(right, wrong);
        assertNotEquals(refused("da", form, status, pointer), refused("en", form, status, pointer));
    }

    @Test
    void aNeedOfAHundredKilobytes() {
        refused("da", Journey.form().replace(Journey.NEED, "x".repeat(100 * 1024)), 422, "/need");
    }

    /** What is said of the wrong field. */
    private String refused(String language, String form, int status, String pointer) {
        return les().header("Accept-Language", language)
                .body(form)
                .post("/api/referrals")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .extract()
                .path("errors.find { it.pointer == '" + pointer + "' }.detail");
    }

    @Test
    void malformedJson() {
        les().body("{").post("/api/referrals").then().statusCode(400).body("type", is("/problems/malformed-json"));
    }

    @Test
    void anotherContentType() {
        les().contentType(ContentType.XML)
                .body("<referral/>")
                .post("/api/referrals")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void aDateThatDoesNotExist() {
        hub.as("crm")
                .body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel", "municipalityCode": "269"},
                         "courseKind": "SHORT", "developerId": "developer", "startedOn": "2021-02-30"}""")
                .post("/api/courses")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/startedOn"));
    }

    @Test
    void anIdThatIsNoUuid() {
        hub.as("triage")
                .header("If-Match", "\"0\"")
                .body("""
                        {"courseKind": "SHORT", "developerId": "developer"}""")
                .post("/api/referrals/no-uuid/acceptance")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private RequestSpecification les() {
        return hub.as("les-solroed");
    }
}
