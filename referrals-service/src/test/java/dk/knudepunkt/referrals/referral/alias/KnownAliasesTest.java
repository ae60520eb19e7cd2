package dk.knudepunkt.referrals.referral.alias;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A company that turned out to be another one is found at intake under each of its numbers, until they are separated. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KnownAliasesTest {

    private static final String FIRST = "20000007";
    private static final String SECOND = "20000015";
    private static final String THIRD = "20000023";

    @Test
    void duplicatesAreFoundUnderEachNumber() {
        var referral = refer("les-solroed", FIRST);
        as("triage").get("/api/referrals/duplicates?cvr=" + THIRD).then().body("referrals", empty());
        tell("merged", FIRST, SECOND);
        var second = tell("merged", SECOND, THIRD);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .get("/api/referrals/duplicates?cvr=" + THIRD)
                        .then()
                        .body("cvr", is(THIRD))
                        .body("referrals.id", hasItem(referral)));
        Events.send("company", second, "company.separated.v1", message("separated", SECOND, THIRD));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .get("/api/referrals/duplicates?cvr=" + THIRD)
                        .then()
                        .body("referrals.id", not(hasItem(referral))));
        as("triage").get("/api/referrals/duplicates?cvr=" + SECOND).then().body("referrals.id", hasItem(referral));
    }

    private static String tell(String what, String alias, String survivor) {
        var id = UUID.randomUUID().toString();
        Events.send("company", id, "company." + what + ".v1", message(what, alias, survivor));
        return id;
    }

    private static String message(String what, String alias, String survivor) {
        return Contracts.example("company." + what + ".v1")
                .replace("12345674", alias)
                .replace("99100001", survivor);
    }
}
