package dk.knudepunkt.referrals.referral.draft;

import static dk.knudepunkt.referrals.Desk.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.security.GrantedPermissions;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who goes on with whose draft; and what a system may hand in. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DraftAccessTest {

    private static final String FOR_SOLROED = """
            {"unitCode": "les-solroed", "need": "Halvt skrevet"}""";

    @ParameterizedTest
    @CsvSource({"triage, les-solroed", "les-solroed, triage", "les-solroed, les-guldborgsund"})
    void anothersDraftIsNeitherSeenNorChangedNorDiscarded(String owner, String other) {
        var draft = begun(owner);

        as(other).get(draft).then().statusCode(404);
        writing(other).body(FOR_SOLROED).put(draft).then().statusCode(404);
        writing(other).delete(draft).then().statusCode(404);

        as(owner).get(draft).then().statusCode(200).body("content.need", is("Halvt skrevet"));
        writing(owner).delete(draft).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}/answer", "/{id}/withdrawal", "/{id}/reopening"})
    @TestSecurity(user = "crm", roles = "crm", augmentors = GrantedPermissions.class)
    void aSystemWithoutTheScopeChangesNothing(String path) {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/referrals" + path.replace("{id}", UUID.randomUUID().toString()))
                .then()
                .statusCode(403)
                .body("type", is("/problems/forbidden"));
    }

    private static String begun(String client) {
        return as(client)
                .contentType(ContentType.JSON)
                .body(FOR_SOLROED)
                .post("/api/referral-drafts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static RequestSpecification writing(String client) {
        return as(client).contentType(ContentType.JSON).header("If-Match", "\"0\"");
    }
}
