package dk.knudepunkt.referrals;

import static io.restassured.RestAssured.given;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Says in a test what people do to a referral over HTTP. */
public final class Desk {

    private Desk() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    /** As a browser that asks for a page and sends a form. */
    public static RequestSpecification browser(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .redirects()
                .follow(false);
    }

    /** A referral by a unit of a company, ready for the desk. */
    public static String refer(String unit, String cvr) {
        return as(unit).body("""
                        {
                          "company": {"cvr": "%s", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
                          "contactPerson": {"name": "Alma Eksempel"},
                          "unitCode": "%s",
                          "need": "Vil eksportere",
                          "consent": true
                        }""".formatted(cvr, unit))
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String refer() {
        return refer("les-solroed", "12345674");
    }

    /** Does it on the version that is stored. */
    public static Response act(String client, String referral, String action, String body) {
        return as(client)
                .header(
                        "If-Match",
                        as("admin").get("/api/referrals/" + referral).header("ETag"))
                .body(body)
                .post("/api/referrals/" + referral + "/" + action);
    }
}
