package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import static dk.knudepunkt.cofinancing.agreement.whatif.WhatIfResourceTest.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.cofinancing.agreement.whatif.WhatIfResourceTest;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SavedWhatIfTest {

    private static final String SAVED = "/api/cofinancing/what-ifs/saved";

    @Test
    void whatIsSavedIsTheOwnersAlone() {
        var saved = save("finance-greve", "Greve's own thought", false);

        saved.then()
                .statusCode(201)
                .header("ETag", startsWith("\"0."))
                .header("Location", containsString(SAVED + "/"))
                .body("questions.scenarios[0].changes[0].leaving", is(List.of("269")))
                .body("deletable", is(true));
        as("finance-greve").get(address(saved)).then().statusCode(200).body("name", is("Greve's own thought"));
        as("council").get(address(saved)).then().statusCode(404).body("type", containsString("what-if-not-found"));
        as("admin").get(address(saved)).then().statusCode(404);
        as("council")
                .get(SAVED)
                .then()
                .body("items.id", not(hasItem(saved.path("id").toString())));
    }

    @Test
    void whatIsSharedOpensByItsLinkButIsNotListedForOthersNorTheirsToDelete() {
        var saved = save("analyst", "Shared thought", true);

        as("council").get(address(saved)).then().statusCode(200).body("deletable", is(false));
        as("council")
                .get(SAVED)
                .then()
                .body("items.id", not(hasItem(saved.path("id").toString())));
        as("council")
                .header("If-Match", "\"0\"")
                .delete(address(saved))
                .then()
                .statusCode(403)
                .body("type", containsString("what-if-not-yours"));
    }

    @Test
    void theOwnerDeletesWhatTheyHaveSeen() {
        var saved = save("kam", "Soon gone", false);

        as("kam").delete(address(saved)).then().statusCode(428);
        as("kam").header("If-Match", "\"7\"").delete(address(saved)).then().statusCode(412);
        as("kam").header("If-Match", "\"0\"").delete(address(saved)).then().statusCode(204);
        as("kam").get(address(saved)).then().statusCode(404);
    }

    @Test
    void theListComesInPagesNewestFirst() {
        for (var name : new String[] {"First", "Second", "Third"}) {
            save("crm", name, false);
        }

        var page = as("crm").queryParam("limit", 2).get(SAVED);
        page.then().body("items.name", is(List.of("Third", "Second")));
        assertThat(page.header("Link")).contains("rel=\"next\"");
        as("crm")
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(SAVED)
                .then()
                .body("items.name", is(List.of("First")));
    }

    @Test
    void theSameKeySavesOnce() {
        var first = save("triage", "Once", false, "same-key");
        var second = save("triage", "Once", false, "same-key");

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        as("triage").get(SAVED).then().body("items.findAll { it.name == 'Once' }.size()", is(1));
    }

    @Test
    void questionsWithoutAnswerAreNotKept() {
        as("developer")
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "No", "shared": true,
                         "questions": {"year": 2021, "scenarios": [{"name": "x", "changes": [{"lead": "101"}]}]}}""")
                .post(SAVED)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", startsWith("/questions/scenarios/0/changes/0/lead"));
        as("developer").get(SAVED).then().body("items.size()", is(0));
    }

    private static Response save(String caller, String name, boolean shared) {
        return save(caller, name, shared, null);
    }

    private static Response save(String caller, String name, boolean shared, @Nullable String key) {
        var request = as(caller).contentType(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("""
                        {"name": "%s", "shared": %s, "questions": %s}""".formatted(name, shared, WhatIfResourceTest.questions(2021, 1)))
                .post(SAVED);
    }

    private static String address(Response saved) {
        return SAVED + "/" + saved.path("id");
    }
}
