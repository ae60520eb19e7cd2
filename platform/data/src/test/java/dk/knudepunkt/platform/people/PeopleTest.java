package dk.knudepunkt.platform.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.time.Wristwatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PeopleTest {

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    Wristwatch clock;

    @AfterEach
    void backToThePresent() {
        clock.goRight();
    }

    @Test
    void whoeverComesIsCalledWhatTheirTokenSays() {
        come("kam");
        assertEquals("Key account manager, erhvervshuset", people.nameOf("kam"));
        assertTrue(people.withRole("kam").contains(new KnownPerson("kam", "Key account manager, erhvervshuset")));
        assertTrue(people.withRole("finance").stream()
                .noneMatch(one -> one.subject().equals("kam")));
    }

    @Test
    void whoHasNotComeIsCalledByTheirId() {
        assertEquals("nobody", people.nameOf("nobody"));
        people.meet(new KnownPerson("nobody", "Somebody after all"), Set.of());
        assertEquals("Somebody after all", people.nameOf("nobody"));
    }

    @Test
    void whoIsForgottenIsCalledByTheirIdAndAPseudonymByNothing() {
        people.meet(new KnownPerson("forgotten", "Forgotten"), Set.of());
        saveAView("forgotten");
        saveAView("other");
        assertEquals("Forgotten", people.nameOf("forgotten"));
        people.forget("forgotten");
        assertEquals("forgotten", people.nameOf("forgotten"));
        assertEquals(0, views("forgotten"));
        assertEquals(1, views("other"));
        assertEquals("–", people.nameOf(UUID.randomUUID().toString()));
    }

    @Test
    void aRoleThatWasLostIsLostHereToo() {
        people.meet(new KnownPerson("mover", "Mover"), Set.of("kam"));
        assertTrue(people.withRole("kam").contains(new KnownPerson("mover", "Mover")));
        people.meet(new KnownPerson("mover", "Mover"), Set.of("analyst"));
        assertFalse(people.withRole("kam").contains(new KnownPerson("mover", "Mover")));
    }

    @Test
    void whoStaysAwayIsForgotten() {
        people.meet(new KnownPerson("leaver", "Leaver"), Set.of("kam"));
        saveAView("leaver");
        clock.goAhead(Duration.ofDays(2 * 365 - 2));
        people.meet(new KnownPerson("stayer", "Stayer"), Set.of());
        assertTrue(people.withRole("kam").contains(new KnownPerson("leaver", "Leaver")));
        clock.goAhead(Duration.ofDays(2 * 365 + 3));
        people.meet(new KnownPerson("stayer", "Stayer"), Set.of());
        assertFalse(people.withRole("kam").contains(new KnownPerson("leaver", "Leaver")));
        assertEquals(0, views("leaver"));
    }

    private void saveAView(String owner) {
        sql.run(
                "insert into saved_view (id, owner, list, name, query) values (?, ?, '/pads', 'Mine', 'q=a')",
                UUID.randomUUID(),
                owner);
    }

    private int views(String owner) {
        return sql.first("select count(*) from saved_view where owner = ?", row -> row.getInt(1), owner)
                .orElseThrow();
    }

    private static void come(String user) {
        given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .body("{\"pad\": \"%s\", \"text\": \"a\"}".formatted(UUID.randomUUID()))
                .post("/api/notes")
                .then()
                .statusCode(oneOf(201, 403));
    }
}
