package dk.knudepunkt.referrals.unit;

import static dk.knudepunkt.referrals.Desk.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who of the house and of the units is found, by those alone who may see the list of them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PeopleSearchTest {

    private static final String DEVELOPERS = "Forretningsudviklere";
    private static final String ADVISERS = "Rådgivere i enhederne";
    private static final String MANAGERS = "Key account managers";

    @Test
    void aDeveloperIsFoundByAPartOfTheNameAndOpenedByWhoeverKeepsTheRegister() {
        as("admin")
                .body("{\"subject\": \"soegbar\", \"name\": \"Søren Søgbar\", \"team\": \"havne\"}")
                .post("/api/developers")
                .then()
                .statusCode(201);
        assertEquals(
                List.of("/referrals/developers/soegbar"),
                Finding.of("admin", "SØGB").hrefs(DEVELOPERS));
        var hit = Finding.of("triage", "ren søg").hits(DEVELOPERS).getFirst();
        assertEquals("Søren Søgbar", hit.get("title"));
        assertEquals("havne", hit.get("detail"));
        assertEquals("/referrals/developers", hit.get("href"));
        for (var client : List.of("les-solroed", "developer", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), Finding.of(client, "søgbar").names(), client);
        }
    }

    @Test
    void anAdviserIsFoundByTheHouseAndByTheirUnit() {
        adviser("Rosa Råd_giver", "2026-01-01", "null");
        adviser("Rosa Råd_var", "2020-01-01", "\"2021-01-01\"");
        for (var client : List.of("triage", "kam", "analyst", "admin", "les-solroed")) {
            assertEquals(
                    List.of("Rosa Råd_giver", "Rosa Råd_var"),
                    titles(Finding.of(client, "rosa råd_").hits(ADVISERS)),
                    client);
        }
        var found = Finding.of("les-solroed", "RÅD_").hits(ADVISERS);
        assertEquals("Lokal erhvervsservice Solrød", found.getFirst().get("detail"));
        assertEquals("Lokal erhvervsservice Solrød, ikke i dag", found.getLast().get("detail"));
        assertEquals("/referrals/units/les-solroed", found.getFirst().get("href"));
        for (var client : List.of("les-guldborgsund", "developer", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), Finding.of(client, "rosa råd").names(), client);
        }
        assertEquals(List.of(), Finding.of("triage", "rosa%råd").hits(ADVISERS));
    }

    @Test
    void aManagerIsFoundWithTheUnitsThatTheReaderMaySee() {
        entrust("les-solroed");
        entrust("les-lejre");
        var all = Finding.of("triage", "key account").hits(MANAGERS);
        assertEquals(List.of("Key account manager, erhvervshuset"), titles(all));
        assertEquals("/referrals/units", all.getFirst().get("href"));
        var own = Finding.of("les-solroed", "erhvervshuset").hits(MANAGERS);
        assertEquals("Lokal erhvervsservice Solrød", own.getFirst().get("detail"));
        assertEquals("/referrals/units/les-solroed", own.getFirst().get("href"));
        for (var client : List.of("developer", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), Finding.of(client, "key account").names(), client);
        }
    }

    private static List<Object> titles(List<Map<String, Object>> hits) {
        return hits.stream().map(hit -> hit.get("title")).toList();
    }

    private static void adviser(String name, String from, String to) {
        as("les-solroed")
                .body("""
                        {"name": "%s", "email": "%s@eksempel.example", "activeFrom": "%s", "activeTo": %s}""".formatted(name, from, from, to))
                .post("/api/units/les-solroed/advisers")
                .then()
                .statusCode(201);
    }

    private static void entrust(String unit) {
        as("kam")
                .header("If-Match", as("kam").get("/api/key-accounts/" + unit).header("ETag"))
                .body("{\"managerId\": \"kam\", \"meetingsPerYear\": 4}")
                .put("/api/key-accounts/" + unit)
                .then()
                .statusCode(200);
    }
}
