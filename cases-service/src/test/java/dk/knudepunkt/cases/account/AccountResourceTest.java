package dk.knudepunkt.cases.account;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AccountResourceTest {

    private static final String GREVE = """
            {"code": "%s", "kind": "LOCAL_SERVICE", "name": "Lokal erhvervsservice i Greve",
             "municipalityCode": "253", "startsOn": "2026-01-01"}""";

    @Test
    void theHouseHasItsOwnAndSolroeds() {
        as("developer")
                .get("/api/accounts?limit=200")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("local-solroed", "specialised"))
                .body("items.find { it.code == 'local-solroed' }.startsOn", is("2021-08-01"))
                .body("items.find { it.code == 'local-solroed' }.municipalityCode", is("269"))
                .body("items.find { it.code == 'local-solroed' }.actions", empty());
    }

    @Test
    void aFinanceOfficerOpensWhatTheirMunicipalityPaysAndEndsIt() {
        var opened =
                as("finance-greve").body(GREVE.formatted("account-test-greve")).post("/api/accounts");
        opened.then()
                .statusCode(201)
                .header("Location", containsString("/api/accounts/account-test-greve"))
                .body("endsOn", nullValue())
                .body("actions", contains("end"));
        as("finance-greve")
                .header("If-Match", opened.header("ETag"))
                .body("{\"endsOn\": \"2025-12-31\"}")
                .post("/api/accounts/account-test-greve/end")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endsOn"));
        as("finance-greve")
                .header("If-Match", opened.header("ETag"))
                .body("{\"endsOn\": \"2026-12-31\"}")
                .post("/api/accounts/account-test-greve/end")
                .then()
                .statusCode(200)
                .body("endsOn", is("2026-12-31"))
                .body("actions", empty());
        as("admin")
                .header("If-Match", "*")
                .body("{\"endsOn\": \"2026-12-31\"}")
                .post("/api/accounts/account-test-greve/end")
                .then()
                .statusCode(409)
                .body("type", is("/problems/account-ended"));
        as("admin")
                .body(GREVE.formatted("account-test-greve"))
                .post("/api/accounts")
                .then()
                .statusCode(409)
                .body("type", is("/problems/account-known"));
    }

    @Test
    void theListIsCountedAndTakenHomeInItsOrder() {
        var page = list("?sort=-starts");
        assertTrue(page.contains("aria-sort=\"descending\"><a class=\"sort\" href=\"?sort=starts\">Fra og til"), page);
        assertTrue(page.contains("href=\"/api/accounts/lines?sort=-starts&amp;format=XLSX\""), page);
        var shown = Pattern.compile("href=\"/accounts/([a-z0-9-]+)\"")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(
                shown,
                ListFile.ofWorkbook(
                        as("finance-greve")
                                .get("/api/accounts/lines?sort=-starts&format=XLSX")
                                .asByteArray(),
                        "code"));
        var csv = as("developer").get("/api/accounts/lines?format=DANISH_CSV").asString();
        var codes = ListFile.ofDanishCsv(csv, "code");
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(Set.copyOf(shown), Set.copyOf(codes));
        assertTrue(ListFile.ofDanishCsv(csv, "municipality").contains("Solrød"));
        var names = as("developer").get("/api/accounts/lines?sort=name").<List<String>>path("name");
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(page.contains("<strong>%d</strong> konti, heraf <strong>".formatted(codes.size())), page);
        as("developer").get("/api/accounts/lines?sort=kind").then().statusCode(400);
        as("les-solroed").get("/api/accounts/lines").then().statusCode(403);
    }

    private static String list(String query) {
        return as("developer")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/accounts" + query)
                .asString();
    }

    @Test
    void aFinanceOfficerLeavesTheAccountsOfOthersAlone() {
        as("finance-greve")
                .body(GREVE.formatted("account-test-koege").replace("253", "259"))
                .post("/api/accounts")
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-not-yours"));
        as("finance-greve")
                .header("If-Match", "*")
                .body("{\"endsOn\": \"2026-12-31\"}")
                .post("/api/accounts/specialised/end")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"municipalityCode\": \"253\", ', '', /municipalityCode",
        "LOCAL_SERVICE, PROJECT, /municipalityCode",
        "253, 999, /municipalityCode",
        "account-test-bad, Ø, /code",
    })
    void whatIsWrongIsSaidAtItsField(String right, String wrong, String pointer) {
        as("admin")
                .body(GREVE.formatted("account-test-bad").replace(right, wrong))
                .post("/api/accounts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void thePageOpensAnAccount() {
        as("admin")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("code", "account-test-page")
                .formParam("kind", "PROJECT")
                .formParam("name", "Et projekt")
                .formParam("startsOn", "01-01-2026")
                .post("/accounts")
                .then()
                .statusCode(303)
                .header("Location", containsString("/accounts/account-test-page"));
        as("admin").accept("text/html").get("/accounts").then().statusCode(200).body(containsString("Et projekt"));
        as("admin")
                .accept("text/html")
                .get("/accounts/account-test-page")
                .then()
                .statusCode(200)
                .body(containsString("Afslut kontoen"));
        as("developer")
                .accept("text/html")
                .get("/accounts/specialised")
                .then()
                .statusCode(200)
                .body(not(containsString("Afslut kontoen")));
    }
}
