package dk.knudepunkt.referrals.privacy;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WordsInTables;
import io.agroal.api.AgroalDataSource;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Messages name a developer by a pseudonym; an erasure cuts what leads from it to them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ErasedDeveloperTest {

    private static final String BO = "{%s, \"name\": \"Bo Borte\", \"email\": \"bo.borte@eksempel.example\"}";

    @Inject
    AgroalDataSource database;

    @Test
    void whoIsErasedLeavesWhatTheyDidAndNothingThatLeadsToThem() throws SQLException {
        var registered =
                as("admin").body(BO.formatted("\"subject\": \"bo.borte\"")).post("/api/developers");
        registered.then().statusCode(201);
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"bo.borte\"}")
                .then()
                .statusCode(200);
        writeANote(referral);
        saveAView();

        var accepted = awaitEvents("referral", referral, 2).getLast();
        assertEquals("referral.accepted.v2", accepted.getType());
        var pseudonym = Contracts.tree(Events.data(accepted)).get("developerId").asText();
        var known = awaitEvents("developer", pseudonym, 1).getFirst();
        assertEquals(
                "bo.borte", Contracts.tree(Events.data(known)).get("subject").asText());

        as("admin")
                .header("If-Match", registered.header("ETag"))
                .body(BO.formatted("\"active\": false"))
                .put("/api/developers/bo.borte")
                .then()
                .statusCode(200);
        as("admin")
                .body("{\"email\": \"bo.borte@eksempel.example\"}")
                .post("/api/referrals/personal-data/erasure")
                .then()
                .body("erased.id", contains(pseudonym));

        var last = awaitEvents("developer", pseudonym, 2).getLast();
        assertEquals("developer.forgotten.v1", last.getType());
        assertTrue(
                awaitEvents("referral", referral, 2).stream()
                        .noneMatch(event -> Events.data(event).contains("bo.borte")),
                "in a message");
        assertEquals(Set.of(), WordsInTables.columnsWith(database, "bo.borte"));
        as("triage")
                .get("/api/referrals/" + referral)
                .then()
                .body("status", is("ACCEPTED"))
                .body("developerId", is(pseudonym));
        browser("triage", "da")
                .get("/referrals/" + referral)
                .then()
                .statusCode(200)
                .body(containsString("forretningsudvikleren er ikke i registret mere"));
    }

    /** There is no account of that name to sign in with. */
    private void writeANote(String referral) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into referral_event (referral_id, kind, at, actor, actor_role, text)
                    values ('%s', 'NOTE_WRITTEN', now(), 'bo.borte', 'developer', 'Ringet op')""".formatted(referral));
            statement.execute("""
                    insert into known_person (subject, name, roles, seen_on)
                    values ('bo.borte', 'Bo Borte', '{developer}', current_date)""");
        }
    }

    private void saveAView() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into saved_view (id, owner, list, name, query)
                    values (gen_random_uuid(), 'bo.borte', '/referrals', 'Mine', 'status=ACCEPTED')""");
        }
    }

    private static List<CloudEvent> awaitEvents(String topic, String key, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about(topic, key), events -> events.size() >= count);
    }
}
