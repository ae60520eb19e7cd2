package dk.knudepunkt.referrals.referral.intake;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A referral that is handed in again under its key: there is one, it is shown as it is, and no second copy of it lies about. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class RepeatedSubmissionTest {

    private static final String BODY = """
            {
              "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
              "contactPerson": {"name": "Alma Eksempel", "email": "alma@eksempel.example"},
              "unitCode": "les-solroed",
              "need": "Vil eksportere",
              "consent": true
            }""";

    private final String key = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @Test
    void itIsShownAsItIsThenAndKeptByItsIdAlone() {
        var first = submit();
        var id = first.then().statusCode(201).extract().<String>path("id");
        submit().then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", is(id))
                .body("status", is("SUBMITTED"));
        assertEquals(
                List.of('"' + id + '"'),
                sql.all("select body from idempotency_key where key = ?", row -> row.getString(1), key));

        act("triage", id, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
        submit().then().statusCode(201).body("id", is(id)).body("status", is("DECLINED"));
    }

    private Response submit() {
        return as("les-solroed").header("Idempotency-Key", key).body(BODY).post("/api/referrals");
    }
}
