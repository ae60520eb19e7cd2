package dk.knudepunkt.referrals.referral.search;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReferralSearchTest {

    private static final String KIND = "Henvisninger";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    AgroalDataSource connections;

    @Test
    void aPartOfTheNameFindsItHoweverItIsTyped() {
        var name = name();
        var referral = refer("les-solroed", name + " Ørnehøj ApS");
        assertEquals(List.of("/referrals/" + referral), found("triage", name.toUpperCase(Locale.ROOT) + " ØRNEHØJ"));
        var hit = Finding.of("triage", name).hits(KIND).getFirst();
        assertEquals(reference(referral) + ": " + name + " Ørnehøj ApS", hit.get("title"));
        assertEquals("Lokal erhvervsservice Solrød, Afventer svar", hit.get("detail"));
        assertEquals(false, hit.get("exact"));
    }

    @Test
    void itsNumberFindsItAlone() {
        var referral = refer("les-solroed", name());
        var hits = Finding.of("les-solroed", reference(referral).toLowerCase(Locale.ROOT))
                .hits(KIND);
        assertEquals(1, hits.size());
        assertEquals("/referrals/" + referral, hits.getFirst().get("href"));
        assertEquals(true, hits.getFirst().get("exact"));
        assertEquals(List.of(), found("triage", reference(referral).replace("H-20", "H-19")));
        assertEquals(List.of(), found("triage", reference(referral).replace("H-", "A-")));
    }

    @Test
    void theNumberOfTheCompanyFindsAllOfThemNewestFirst() {
        var first = refer("les-solroed", name());
        var second = refer("les-solroed", name());
        assertEquals(
                List.of("/referrals/" + second, "/referrals/" + first),
                found("les-solroed", "73 12 48 08").subList(0, 2));
    }

    @Test
    void nobodyFindsWhatIsNotTheirs() {
        var name = name();
        var theirs = refer("les-guldborgsund", name);
        assertEquals(List.of("/referrals/" + theirs), found("les-guldborgsund", name));
        for (var client : List.of("les-solroed", "developer", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), found(client, name), client);
            assertEquals(List.of(), found(client, reference(theirs)), client);
        }
        act("triage", theirs, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                .then()
                .statusCode(200);
        assertEquals(List.of("/referrals/" + theirs), found("developer", name));
        assertEquals(List.of("/referrals/" + theirs), found("kam", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "\\\\", "'; --"})
    void signsOfTheDatabaseMeanThemselves(String typed) {
        refer("les-solroed", name());
        assertEquals(List.of(), found("triage", typed));
    }

    @Test
    void moreThanFiveAreInTheListThatIsLedTo() {
        var name = name();
        for (var i = 0; i < 6; i++) {
            refer("les-solroed", name);
        }
        var found = Finding.of("les-solroed", name);
        assertEquals(5, found.hits(KIND).size());
        assertEquals("/referrals?q=" + name, found.kinds().getFirst().get("more"));
        var page = browser("les-solroed", "da").get("/referrals?q=" + name).asString();
        assertEquals(6, page.split(name + "</td>", -1).length - 1, page);
        browser("les-guldborgsund", "da").get("/referrals?q=" + name).then().body(not(containsString(name + "</td>")));
        browser("les-solroed", "da").get("/referrals?q=x").then().statusCode(400);
    }

    @Test
    void unitsAreFoundByThoseWhoMayOpenTheirPages() {
        assertEquals(
                List.of("/referrals/units/les-solroed"),
                Finding.of("triage", "solrød").hrefs("Enheder"));
        assertEquals(
                List.of("/referrals/units/les-solroed"),
                Finding.of("les-solroed", "solrød").hrefs("Enheder"));
        assertEquals(List.of(), Finding.of("les-guldborgsund", "solrød").hrefs("Enheder"));
        assertEquals(List.of(), Finding.of("council", "solrød").hrefs("Enheder"));
    }

    /** However many referrals there are. */
    @Test
    void aNameIsReadFromItsIndex() throws SQLException {
        assertPlanReads("referral_named", "lower(company_name) like '%nordhavn%'");
        assertPlanReads("referral_of_company", "cvr = '12345674'");
        // Any of those that begin with the unit serves one of so few.
        assertPlanReads(
                "Index Cond: ((unit_code", "unit_code = 'les-nowhere' and ended_at is null and status = 'SUBMITTED'");
    }

    private void assertPlanReads(String index, String condition) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var plan = statement.executeQuery("explain select id from referral where " + condition)) {
                var text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1));
                }
                assertTrue(text.toString().contains(index), text::toString);
            } finally {
                statement.execute("reset enable_seqscan");
            }
        }
    }

    private static List<String> found(String client, String typed) {
        return Finding.of(client, typed).hrefs(KIND);
    }

    /** One that no other test has. */
    private static String name() {
        return "Findbar" + NAMES.incrementAndGet() + "x";
    }

    private static String reference(String referral) {
        return as("admin").get("/api/referrals/" + referral).path("reference");
    }

    private static String refer(String unit, String name) {
        return as(unit).body("""
                        {
                          "company": {"cvr": "73124808", "name": "%s", "municipalityCode": "269"},
                          "contactPerson": {"name": "Alma Eksempel"},
                          "unitCode": "%s",
                          "need": "Vil eksportere",
                          "consent": true
                        }""".formatted(name, unit))
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
