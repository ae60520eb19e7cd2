package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInFor;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service finds: companies and courses, for each role its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseSearchTest {

    private static final String COURSES = "Forløb";
    private static final String COMPANIES = "Virksomheder";

    @Inject
    AgroalDataSource connections;

    @Test
    void aCourseIsFoundByItsCompanyHoweverThatIsSpelled() {
        var course = broughtIn("Ålborg Søgbare Kedler");
        assertEquals(
                List.of("/courses/" + course),
                Finding.of("triage", "aalborg soegbare").hrefs(COURSES));
        var hit = Finding.of("triage", "Søgbare kedler").hits(COURSES).getFirst();
        assertEquals("Handlingsplan: Ålborg Søgbare Kedler", hit.get("title"));
        assertEquals("I gang, 1. februar 2021", hit.get("detail"));
        assertEquals(1, Finding.of("triage", "Søgbare kedler").hits(COMPANIES).size());
    }

    @Test
    void aCompanyIsFoundByItsNumberAndStandsFirst() {
        var cvr = newCvr();
        as("triage")
                .body(ONGOING.replace("12345674", cvr))
                .post("/api/courses")
                .then()
                .statusCode(201);
        var found = Finding.of("triage", cvr.substring(0, 4) + " " + cvr.substring(4));
        assertEquals(List.of(COMPANIES, COURSES), found.names());
        assertEquals(List.of("/companies/" + cvr), found.hrefs(COMPANIES));
        assertEquals(true, found.hits(COMPANIES).getFirst().get("exact"));
    }

    /** The example's referral is H-2026-000042. */
    @Test
    void aCourseIsFoundByTheNumberOfItsReferralWithinTheUnit() {
        var course = referred(newCvr());
        var reference = as("triage").get("/api/courses/" + course).<String>path("referralReference");
        for (var client : List.of("triage", "les-solroed", "kam")) {
            assertTrue(Finding.of(client, reference).hrefs(COURSES).contains("/courses/" + course), client);
        }
        assertEquals(
                true, Finding.of("triage", reference).hits(COURSES).getFirst().get("exact"));
        assertEquals(List.of(COURSES), Finding.of("triage", reference).names());
        for (var client : List.of("les-guldborgsund", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), Finding.of(client, reference).hrefs(COURSES), client);
        }
    }

    @Test
    void nobodyFindsWhatIsNotTheirs() {
        var cvr = newCvr();
        as("triage")
                .body(ONGOING.replace("12345674", cvr).replace("\"developer\"", "\"another\""))
                .post("/api/courses")
                .then()
                .statusCode(201);
        assertEquals(1, Finding.of("triage", cvr).hits(COURSES).size());
        for (var client : List.of("developer", "les-solroed", "crm", "council", "finance-greve")) {
            assertEquals(List.of(), Finding.of(client, cvr).hits(COURSES), client);
        }
        // The house knows all companies; units, council and finance know none.
        assertEquals(1, Finding.of("developer", cvr).hits(COMPANIES).size());
        for (var client : List.of("les-solroed", "crm", "council", "finance-greve")) {
            assertEquals(List.of(), Finding.of(client, cvr).hits(COMPANIES), client);
        }
    }

    @Test
    void moreThanFiveAreInTheListThatIsLedTo() {
        for (var i = 0; i < 6; i++) {
            broughtIn("Hyppige Hatte");
        }
        var found = Finding.of("triage", "hyppige hatte");
        assertEquals(5, found.hits(COURSES).size());
        var courses = found.kinds().stream()
                .filter(kind -> COURSES.equals(kind.get("kind")))
                .findFirst()
                .orElseThrow();
        assertEquals("/courses?q=hyppige+hatte", courses.get("more"));
        var page =
                as("triage").accept("text/html").get("/courses?q=hyppige+hatte").asString();
        assertEquals(6, page.split("<a href=\"/courses/[0-9a-f-]{36}\">Hyppige Hatte", -1).length - 1, page);
        as("triage").accept("text/html").get("/courses?q=h").then().statusCode(400);
    }

    @Test
    void signsMeanThemselves() {
        broughtInFor("developer");
        for (var typed : List.of("%%", "__", "'; --")) {
            assertEquals(List.of(), Finding.of("triage", typed).names(), typed);
        }
    }

    /** However many companies there are: with few of them another index would do as well. */
    @Test
    void aSearchReadsIndexes() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("""
                        insert into company (id, version, cvr, name, folded_name, bare_name, municipality_code,
                                             advertising_protected, survivor_id, registered_at)
                        select id, 0, 'x' || n, n, 'nord ' || n, n, '269', false, id, now()
                        from (select n, gen_random_uuid() as id from generate_series(1, 20000) n) as many""");
                statement.execute("analyze company");
                var courses = "select course.id from course join company on company.id = course.company_id where ";
                assertPlanReads("company_search", statement, courses + "company.folded_name like '%19876%'");
                statement.execute("set local enable_seqscan = off");
                assertPlanReads(
                        "course_of_reference", statement, courses + "course.referral_reference = 'H-2026-000042'");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void assertPlanReads(String index, Statement statement, String query) throws SQLException {
        try (var plan = statement.executeQuery("explain " + query)) {
            var text = new StringBuilder();
            while (plan.next()) {
                text.append(plan.getString(1));
            }
            assertTrue(text.toString().contains(index), text::toString);
        }
    }

    private static String broughtIn(String name) {
        return as("triage")
                .body(ONGOING.replace("12345674", newCvr()).replace("Eksempel Maskinfabrik ApS", name))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
