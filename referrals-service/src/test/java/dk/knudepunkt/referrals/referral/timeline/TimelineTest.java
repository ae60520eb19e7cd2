package dk.knudepunkt.referrals.referral.timeline;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TimelineTest {

    private static final String NOTE = "{\"text\": \"Spørg efter direktøren\"}";

    @Test
    void theUnitFollowsEachStepButNotTheHousesNotes() {
        var id = refer();
        act("triage", id, "question", "{\"question\": \"Eksporterer de?\"}");
        as("triage")
                .body(NOTE)
                .post("/api/referrals/" + id + "/notes")
                .then()
                .statusCode(201)
                .body("internal", is(true));
        act("les-solroed", id, "answer", "{\"answer\": \"Ja\"}");
        act("triage", id, "decline", "{\"reason\": \"OTHER\", \"comment\": \"Nej\"}");

        as("triage")
                .get("/api/referrals/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("SUBMITTED", "QUESTION_ASKED", "NOTE_WRITTEN", "QUESTION_ANSWERED", "DECLINED"))
                .body("items[4].detail.reason", is("OTHER"));
        as("les-solroed")
                .get("/api/referrals/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUBMITTED", "QUESTION_ASKED", "QUESTION_ANSWERED", "DECLINED"))
                .body("items.text", contains(null, "Eksporterer de?", "Ja", "Nej"));
        browser("triage", "da")
                .get("/referrals/" + id)
                .then()
                .body(containsString("Spørg efter direktøren"))
                .body(containsString("Kun huset"))
                .body(containsString("<strong>Afvist</strong>: Andet"));
        browser("les-solroed", "en")
                .get("/referrals/" + id)
                .then()
                .body(containsString("Answer from the unit"))
                .body(not(containsString("Spørg efter direktøren")))
                .body(not(containsString("Note to colleagues")));
    }

    @Test
    void aNoteHandlesNothing() {
        var id = refer();
        as("triage").body(NOTE).post("/api/referrals/" + id + "/notes");
        as("triage")
                .get("/api/referrals/" + id)
                .then()
                .body("status", is("SUBMITTED"))
                .body("version", is(0));
    }

    @Test
    void aRepeatedRequestWritesOneNote() {
        var id = refer();
        for (var time = 0; time < 2; time++) {
            as("kam")
                    .header("Idempotency-Key", "note-" + id)
                    .body(NOTE)
                    .post("/api/referrals/" + id + "/notes")
                    .then()
                    .statusCode(201)
                    .body("id", notNullValue());
        }
        var kinds = as("triage")
                .get("/api/referrals/" + id + "/timeline")
                .jsonPath()
                .getList("items.kind");
        assertEquals(2, kinds.size());
    }

    @Test
    void aLongStoryComesInPages() {
        var id = refer();
        for (var note = 0; note < 3; note++) {
            as("triage").body(NOTE).post("/api/referrals/" + id + "/notes");
        }
        var first = as("triage").get("/api/referrals/" + id + "/timeline?limit=3");
        first.then().body("items.size()", is(3)).body("next", notNullValue());
        as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/referrals/" + id + "/timeline?limit=3")
                .then()
                .body("items.kind", contains("NOTE_WRITTEN"));
        as("triage").get("/api/referrals/" + id + "/timeline?cursor=zzz").then().statusCode(400);
        browser("triage", "da")
                .queryParam("cursor", first.<String>path("next"))
                .get("/referrals/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body(containsString("Spørg efter direktøren"))
                .body(not(containsString("<strong>Henvist</strong>")));
        browser("les-solroed", "da")
                .get("/referrals/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body(containsString("<strong>Henvist</strong>"))
                .body(not(containsString("Spørg efter direktøren")));
        browser("les-guldborgsund", "da")
                .get("/referrals/" + id + "/timeline")
                .then()
                .statusCode(404);
        browser("council", "da").get("/referrals/" + id + "/timeline").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "les-guldborgsund,404,403",
        "les-solroed,200,403",
        "crm,404,403",
        "developer,404,404",
        "council,403,403",
        "kam,200,201"
    })
    void whoReadsAndWhoWrites(String client, int read, int written) {
        var id = refer();
        as(client).get("/api/referrals/" + id + "/timeline").then().statusCode(read);
        as(client).body(NOTE).post("/api/referrals/" + id + "/notes").then().statusCode(written);
    }

    @Test
    void anEmptyNoteIsRefusedBesideItsField() {
        var id = refer();
        as("triage")
                .body("{\"text\": \" \"}")
                .post("/api/referrals/" + id + "/notes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
        browser("triage", "da")
                .formParam("text", " ")
                .post("/referrals/" + id + "/notes")
                .then()
                .statusCode(422)
                .body(containsString("id=\"text-error\""));
    }
}
