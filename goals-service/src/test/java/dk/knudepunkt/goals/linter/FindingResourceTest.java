package dk.knudepunkt.goals.linter;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the shipped papers of 2021, and what people say of it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FindingResourceTest {

    private static final String FINDINGS = "/api/goals/contracts/2021/findings";
    private static final String PAGES = "/goals/contracts/2021/findings";
    private static final String FORUM = "two-targets-for-one-thing-12.1-13.5";
    private static final String REASON = """
            {"reason": "Kontaktrådet har valgt tre møder"}""";

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from finding_dismissal"));
    }

    @Test
    void thePapersOf2021HaveTheseAndNoOthers() {
        List<String> found = as("council").get(FINDINGS).path("findings.id");
        assertEquals(
                List.of(
                        "ambiguous-benchmark-benchmark",
                        "baseline-is-a-target-13.3",
                        "baseline-of-another-period-13.1",
                        "contradictory-values-bio-food-employment-share",
                        "contradictory-values-project-forum",
                        "missing-document-appendix-1",
                        "no-line-to-council-5.1",
                        "no-line-to-council-5.2",
                        "no-reporting-line-10",
                        "no-reporting-line-11",
                        "no-reporting-line-12",
                        "no-reporting-line-13",
                        "no-reporting-line-14",
                        "no-reporting-line-15",
                        "no-reporting-line-16",
                        "no-reporting-line-17",
                        "no-reporting-line-18",
                        "no-reporting-line-9",
                        "no-target-2",
                        "no-update-date-bio-food-employment-share",
                        "no-update-date-export-share",
                        "no-update-date-green-revenue-growth",
                        "no-update-date-high-growth-share",
                        "no-update-date-higher-education-share",
                        "one-number-two-definitions-new-customers-54",
                        "other-count-strategic-goals",
                        "other-kinds-11.1",
                        "other-kinds-13.4b",
                        "other-period-3",
                        "other-period-4.1",
                        "other-period-7.1",
                        "other-period-8.1",
                        "other-period-framework-agreement",
                        "other-question-3.1",
                        "other-question-6.2",
                        "other-question-8.1",
                        "other-scope-10.1",
                        "other-scope-3.2",
                        "other-unit-11.1",
                        "other-unit-13.1",
                        "other-unit-13.2",
                        "other-unit-13.3",
                        "other-unit-15.2",
                        "other-unit-3.2",
                        "other-unit-7.1",
                        "other-unit-courses-of-the-half-year",
                        "other-unit-courses-of-the-year",
                        "suspected-base-higher-education-share",
                        "two-targets-for-one-thing-12.1-13.5",
                        "unclear-deadline-promise-on-referrals",
                        "unknown-names-names-of-plans",
                        "wrong-sum-percent-life-science"),
                found.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contradictory-values-bio-food-employment-share | 8,5 ↔ 9",
                "two-targets-for-one-thing-12.1-13.5 | 12.1: 2 ↔ 13.5: 3",
                "other-count-strategic-goals | 7 ↔ 8",
                "wrong-sum-percent-life-science | = 101 ≠ 100",
                "suspected-base-higher-education-share | 36.805 / 17,3 % = 212.746",
                "one-number-two-definitions-new-customers-54 | 505 / 943 = 53,6",
                "ambiguous-benchmark-benchmark | uden navn, 45, som er delmålets egen værdi",
                "ambiguous-benchmark-benchmark | uden navn, 65, som er delmålets egen værdi",
                "baseline-of-another-period-13.1 | 2019 ↔ 2019 til 3. kvartal 2020",
                "unknown-names-names-of-plans | virksomhedsplaner, omstillingsplaner",
                "unclear-deadline-promise-on-referrals | 24"
            })
    void aFindingIsComputed(String id, String evidence) {
        as("council").get(FINDINGS + "/" + id).then().statusCode(200).body("evidence.da", containsString(evidence));
    }

    /** Both places, with their lines; what is about the contract alone has the contract. */
    @Test
    void bothPlacesStandSideBySide() {
        as("council")
                .get(FINDINGS + "/" + FORUM)
                .then()
                .body("places.line", contains(1048, 1109))
                .body(
                        "places.text",
                        contains("Der afholdes 2 møder i forummet i 2021", "afholder 3 møder i forummet i 2021"))
                .body("severity", is("CONTRADICTION"))
                .body("settler", is("COUNCIL_AND_HOUSE"))
                .body("settles.da", containsString("måltal"));
        as("council").get(FINDINGS + "/other-period-4.1").then().body("settler", is("FRAMEWORK"));
        List<List<Object>> places = as("council").get(FINDINGS).path("findings.places");
        assertEquals(List.of(), places.stream().filter(List::isEmpty).toList(), "each finding says where it stands");
    }

    @Test
    void whatClosesIsCheckedAndNotFound() {
        as("council")
                .get(FINDINGS)
                .then()
                .body(
                        "inOrder.da",
                        hasItems(
                                "385 + 315 = 700",
                                "600 + 700 = 1.300",
                                "34 + 5 = 39",
                                "53 + 5 = 58",
                                "105 + 26 = 131",
                                "30 + 6 + 6 = 42"))
                .body("inOrder.da", not(hasItem(containsString("≠"))));
    }

    /** Without papers only the contract itself is looked at; its baselines are of another year. */
    @Test
    void aYearWithoutPapersIsLookedThroughToo() {
        as("council")
                .get("/api/goals/contracts/2026/findings")
                .then()
                .body("findings.id", hasItems("no-baseline-13.2", "title-of-another-year-1.1", FORUM, "no-target-2"))
                .body("findings.rule", everyItem(not(is("OTHER_UNIT"))))
                .body("findings.find { it.about == '1.1' }.places[0].text", containsString("2021"));
    }

    @Test
    void whatIsDismissedIsNotDeleted() {
        long open = as("council").get(FINDINGS).jsonPath().getLong("open");
        put("\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("status", is("DISMISSED"))
                .body("actions", contains("reopening"))
                .body("history.reason", contains("Kontaktrådet har valgt tre møder"));
        as("council").get(FINDINGS + "?status=DISMISSED").then().body("findings.id", contains(FORUM));
        as("council").get(FINDINGS + "?status=OPEN").then().body("findings.id", not(hasItem(FORUM)));
        as("council").get("/api/goals/contracts/2021/agreement").then().body("openFindings", is((int) open - 1));
        put("\"1\"").then().statusCode(409).body("actions", contains("reopening"));
        as("analyst")
                .header("If-Match", "\"1\"")
                .delete(FINDINGS + "/" + FORUM + "/dismissal")
                .then()
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("history.step", contains("DISMISSAL", "REOPENING"));
        as("council").get(FINDINGS).then().body("open", is((int) open));
    }

    /** Whoever dismissed two against three has not seen two against four. */
    @Test
    void whatHasChangedSinceIsOpenAgain() {
        put("\"0\"").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> sql.run("update finding_dismissal set seen = '12.1: 2 ↔ 13.5: 4'"));
        as("council")
                .get(FINDINGS + "/" + FORUM)
                .then()
                .body("status", is("OPEN"))
                .body("history", hasSize(1));
    }

    @Test
    void aStaleVersionAndAStrangeFindingAreRefused() {
        as("analyst")
                .contentType(ContentType.JSON)
                .body(REASON)
                .put(FINDINGS + "/" + FORUM + "/dismissal")
                .then()
                .statusCode(428);
        put("\"7\"").then().statusCode(412);
        as("council")
                .get(FINDINGS + "/no-target-9")
                .then()
                .statusCode(404)
                .body("type", is("/problems/finding-not-found"));
        as("council").get(FINDINGS + "?status=GONE").then().statusCode(400);
        as("council").get("/api/goals/contracts/1999/findings").then().statusCode(404);
        as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \" \"}")
                .put(FINDINGS + "/" + FORUM + "/dismissal")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersReadAndDismissNothing(String client) {
        as(client).get(FINDINGS + "/" + FORUM).then().statusCode(200).body("actions", empty());
        as(client)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(REASON)
                .put(FINDINGS + "/" + FORUM + "/dismissal")
                .then()
                .statusCode(403);
        as(client)
                .header("If-Match", "\"0\"")
                .delete(FINDINGS + "/" + FORUM + "/dismissal")
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesShowDismissAndOpenAgain() {
        reading("council", "da")
                .get(PAGES)
                .then()
                .statusCode(200)
                .body(containsString("To måltal for det samme"))
                .body(containsString("385 + 315 = 700"));
        reading("council", "en")
                .get(PAGES + "/" + FORUM)
                .then()
                .statusCode(200)
                .body(containsString("Where it stands"));
        form("_version", "0", "reason", "").then().statusCode(422).body(containsString("Ret felterne"));
        form("_version", "0", "reason", "Tre er aftalt").then().statusCode(303);
        reading("analyst", "da")
                .get(PAGES + "?status=DISMISSED")
                .then()
                .body(containsString(FORUM))
                .body(not(containsString("no-target-2")));
        form("_version", "0", "reason", "Det skal stå her endnu")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("Det skal stå her endnu"));
        as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("_version", "1")
                .post(PAGES + "/" + FORUM + "/reopening")
                .then()
                .statusCode(303);
        reading("council", "da")
                .get("/goals/contracts/2021/agreement")
                .then()
                .body(containsString(PAGES + "?status=OPEN"));
    }

    private static Response put(String version) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(REASON)
                .put(FINDINGS + "/" + FORUM + "/dismissal");
    }

    private static Response form(String... fields) {
        var request = as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
        for (var i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(PAGES + "/" + FORUM + "/dismissal");
    }
}
