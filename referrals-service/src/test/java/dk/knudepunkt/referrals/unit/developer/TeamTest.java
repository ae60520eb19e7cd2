package dk.knudepunkt.referrals.unit.developer;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.security.GrantedPermissions;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in a team with whom, who is told of it, and what it lets them see. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TeamTest {

    private static final String DEVELOPERS = "/api/developers";

    @Inject
    Developers developers;

    @Test
    @TestSecurity(user = "mia.hold", roles = "developer", augmentors = GrantedPermissions.class)
    void aBusinessDeveloperSeesTheReferralsOfTheirTeam() {
        register("mia.hold", "blaa");
        register("bo.hold", "blaa");
        register("eva.hold", "groen");
        var own = given("mia.hold");
        var colleagues = given("bo.hold");
        var strangers = given("eva.hold");

        RestAssured.get("/api/referrals?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(own, colleagues))
                .body("items.id", not(hasItem(strangers)));
        for (var path : List.of("", "/timeline", "/clock")) {
            RestAssured.get("/api/referrals/" + colleagues + path).then().statusCode(200);
            RestAssured.get("/api/referrals/" + strangers + path).then().statusCode(404);
        }
    }

    @Test
    void othersAreToldOfATeamEachTimeThatItIsAnother() {
        var subject = "bo-" + UUID.randomUUID();
        register(subject, "blaa");
        keep(subject, "\"team\": \"groen\", ");
        keep(subject, "\"team\": \"groen\", \"email\": \"bo@eksempel.example\", ");
        keep(subject, "");
        as("triage").get(DEVELOPERS + "/" + subject).then().body("team", nullValue());

        var pseudonym = pseudonym(subject);
        var told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("developer", pseudonym), events -> events.size() >= 3);
        told.forEach(event -> Contracts.assertValid("developer.registered.v2", Events.data(event)));
        assertEquals(
                List.of("blaa", "groen", ""),
                told.stream()
                        .map(event ->
                                Contracts.tree(Events.data(event)).path("team").asText())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team Blå", "blå", "a_b", "x y", ""})
    void aTeamIsACode(String team) {
        as("admin")
                .body("{\"subject\": \"bo.kode\", \"name\": \"Bo\", \"team\": \"%s\"}".formatted(team))
                .post(DEVELOPERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/team"));
    }

    @Test
    void thePageKeepsTheTeam() {
        var subject = "bo-" + UUID.randomUUID();
        register(subject, null);
        browser("admin", "da")
                .formParam("_version", "0")
                .formParam("name", "Bo Hold")
                .formParam("team", "Stort Bogstav")
                .formParam("active", "true")
                .post("/referrals/developers/" + subject)
                .then()
                .statusCode(422)
                .body(containsString("team-error"))
                .body(containsString("Stort Bogstav"));
        browser("admin", "da")
                .formParam("_version", "0")
                .formParam("name", "Bo Hold")
                .formParam("team", "roed")
                .formParam("active", "true")
                .post("/referrals/developers/" + subject)
                .then()
                .statusCode(303);
        as("triage").get(DEVELOPERS + "/" + subject).then().body("team", is("roed"));
        browser("triage", "da")
                .get("/referrals/developers")
                .then()
                .body(containsString("<td data-title=\"Team\">roed"));
    }

    private static void register(String subject, @Nullable String team) {
        var said = team == null ? "" : ", \"team\": \"" + team + '"';
        as("admin")
                .body("{\"subject\": \"%s\", \"name\": \"Bo Hold\"%s}".formatted(subject, said))
                .post(DEVELOPERS)
                .then()
                .statusCode(201);
    }

    private static void keep(String subject, String said) {
        as("admin")
                .header("If-Match", as("admin").get(DEVELOPERS + "/" + subject).header("ETag"))
                .body("{\"name\": \"Bo Hold\", %s\"active\": true}".formatted(said))
                .put(DEVELOPERS + "/" + subject)
                .then()
                .statusCode(200);
    }

    private static String given(String developer) {
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"" + developer + "\"}")
                .then()
                .statusCode(200);
        return referral;
    }

    private String pseudonym(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> developers.get(subject).id().toString());
    }
}
