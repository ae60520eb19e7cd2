package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever hangs on a company is found with the one that it was merged into, and after a separation where it was before. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyLinksTest {

    /** The register and its merges themselves, and what the business register says of one number. */
    private static final Set<String> NO_LINKS = Set.of(
            "company.cvr",
            "company.survivor_id",
            "company_merge.alias_id",
            "company_merge.survivor_id",
            "company_place.company_id");

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = current_schema() and column_name ~ 'cvr|company_id'
            union
            select relation.relname || '.' || attribute.attname
            from pg_constraint key
            join pg_class relation on relation.oid = key.conrelid
            join pg_attribute attribute on attribute.attrelid = key.conrelid and attribute.attnum = any (key.conkey)
            where key.contype = 'f' and key.confrelid = 'company'::regclass""";

    @Inject
    Sql sql;

    static Stream<CompanyLink> links() {
        return CompanyLink.all();
    }

    @ParameterizedTest
    @MethodSource("links")
    void isFoundWithTheSurvivorUntilTheyAreSeparated(CompanyLink link) {
        var alias = registered();
        var survivor = registered();
        var hung = List.of(link.hang().apply(alias), link.hang().apply(survivor));
        var ofAlias = seen(link, alias, hung);
        var ofSurvivor = seen(link, survivor, hung);
        assertFalse(ofAlias.isEmpty());
        assertFalse(ofSurvivor.isEmpty());

        act(alias, "merge", "{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt nummer\"}");
        assertEquals(sorted(ofAlias, ofSurvivor), seen(link, survivor, hung));
        assertEquals(sorted(ofAlias, ofSurvivor), seen(link, alias, hung));

        act(alias, "separation", "");
        assertEquals(ofAlias, seen(link, alias, hung));
        assertEquals(ofSurvivor, seen(link, survivor, hung));
    }

    /** That its company was merged into another's does not open that one to a system. */
    @Test
    void aSystemGoesOnWithTheCompanyThatItRegistered() {
        var survivor = registered();
        var own = newCvr();
        as("crm")
                .body("{\"cvr\": \"%1$s\", \"name\": \"Egen %1$s\", \"advertisingProtected\": false}".formatted(own))
                .post("/api/companies")
                .then()
                .statusCode(201);
        act(own, "merge", "{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt nummer\"}");
        as("triage").get("/api/companies/" + own).then().body("cvr", is(survivor));
        as("crm").get("/api/companies/" + own).then().body("cvr", is(own)).body("name", is("Egen " + own));
        as("crm").get("/api/companies/" + survivor).then().statusCode(404);
        as("crm")
                .header("If-Match", "*")
                .body("{\"name\": \"Andet navn\", \"municipalityCode\": \"269\", \"advertisingProtected\": false}")
                .put("/api/companies/" + own)
                .then()
                .statusCode(200)
                .body("cvr", is(own));
        as("triage").get("/api/companies/" + survivor).then().body("name", is("Led " + survivor));
        as("crm").get("/api/companies?q=" + own).then().body("items[0].survivorCvr", is(survivor));
    }

    /** Whoever changes hours sends back the number that they are shown with. */
    @Test
    void hoursOfAnAliasThatAreChangedMeanwhileGoBackWithIt() {
        var alias = registered();
        var survivor = registered();
        var told = "{\"cvr\": \"%s\", \"workedOn\": \"2020-02-03\", \"minutes\": %d, \"account\": \"specialised\","
                + " \"role\": \"SME_CONSULTANT\", \"reason\": \"Was ill\"}";
        var hours = as("developer")
                .body(told.formatted(alias, 15))
                .post("/api/hours")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        act(alias, "merge", "{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt nummer\"}");
        as("developer")
                .header("If-Match", "*")
                .body(told.formatted(survivor, 30))
                .put("/api/hours/" + hours)
                .then()
                .statusCode(200)
                .body("cvr", is(survivor))
                .body("minutes", is(30));
        act(alias, "separation", "");
        as("developer").get("/api/hours/" + hours).then().body("cvr", is(alias));
    }

    /** A new table says here how what is in it follows its company. */
    @Test
    void eachColumnThatNamesACompanyIsOneOfTheLinks() {
        var known = CompanyLink.all()
                .flatMap(link -> link.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NO_LINKS);
        var present = QuarkusTransaction.requiringNew().call(() -> sql.all(COLUMNS, row -> row.getString(1)));
        assertEquals(known, new TreeSet<>(present));
    }

    /** What is seen of the company that answers to a number. */
    private static List<String> seen(CompanyLink link, String cvr, List<String> hung) {
        return sorted(
                Set.of(),
                link.seen().of(as("triage").get("/api/companies/" + cvr).path("cvr"), hung));
    }

    private static List<String> sorted(Collection<String> one, Collection<String> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%1$s\", \"name\": \"Led %1$s\", \"advertisingProtected\": false}".formatted(cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    private static void act(String cvr, String action, String body) {
        as("triage")
                .header("If-Match", "*")
                .body(body)
                .post("/api/companies/" + cvr + "/" + action)
                .then()
                .statusCode(200);
    }
}
