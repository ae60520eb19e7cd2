package dk.knudepunkt.cases.directory;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a name is in many companies or in few, before the others in the list or behind them all. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanySearchAmongManyTest {

    private static final int MANY = 2_100;

    private static final String LAY = """
            insert into company (id, version, cvr, name, folded_name, bare_name, municipality_code, advertising_protected,
                                 survivor_id, registered_at, quiet_since)
            select id, 0, cvr, name, folded, folded, '269', false, id, now(), current_date
            from (select gen_random_uuid() as id, 'M' || lpad(n::text, 5, '0') as cvr, replace(?, '#', lpad(n::text, 5, '0')) as name,
                         replace(?, '#', lpad(n::text, 5, '0')) as folded
                  from generate_series(cast(? as integer), cast(? as integer)) as n) as laid""";

    @Inject
    Sql sql;

    @BeforeEach
    void lay() {
        lay("Aakanderis # ApS", "aakanderis # aps", 1, MANY);
        lay("Åkanderis Ørnefisk # ApS", "aakanderis z oernefisk # aps", MANY + 1, MANY + 3);
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from company where cvr like 'M%'"));
    }

    @Test
    void whatIsInManyNamesIsFoundInTheirOrderToTheLast() {
        var expected = IntStream.rangeClosed(1, MANY + 3).mapToObj(CompanySearchAmongManyTest::cvr);
        assertEquals(expected.toList(), all("kanderis", 200));
        assertEquals(MANY + 3, all("kanderis", 199).size());
    }

    @Test
    void whatIsInFewNamesBehindAllOthersIsFoundByAPartOfAnyWord() {
        var few = List.of(cvr(MANY + 1), cvr(MANY + 2), cvr(MANY + 3));
        for (var typed : List.of("ørnefisk", "OERNEFISK", "örnefi", "rnefisk 0", "z oern")) {
            assertEquals(few, all(typed, 2), typed);
        }
        assertEquals(few.subList(1, 2), all("ørnefisk 02102", 2));
    }

    @Test
    void whatIsCalledAlikeIsFoundAmongManyAndAtMostAPageOfThem() {
        assertEquals(
                List.of(cvr(MANY + 1), cvr(MANY + 2), cvr(MANY + 3)),
                as("triage").queryParam("q", "oernefiks").get("/api/companies").path("items.cvr"));
        var alike = as("triage").queryParam("q", "aakandersi").get("/api/companies");
        alike.then().statusCode(200);
        assertEquals(true, alike.path("alike"));
        assertEquals(50, alike.<List<String>>path("items.cvr").size());
    }

    private void lay(String name, String folded, int from, int to) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(LAY, name, folded, from, to));
    }

    private static String cvr(int number) {
        return "M%05d".formatted(number);
    }

    private static List<String> all(String typed, int limit) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(typed, limit, cursor);
            page.then().statusCode(200);
            found.addAll(page.<List<String>>path("items.cvr"));
            cursor = page.path("next");
        } while (cursor != null);
        return found;
    }

    private static Response page(String typed, int limit, @Nullable String cursor) {
        var request = as("triage").queryParam("q", typed).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/companies");
    }
}
