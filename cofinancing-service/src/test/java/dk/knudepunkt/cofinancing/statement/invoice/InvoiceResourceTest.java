package dk.knudepunkt.cofinancing.statement.invoice;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.testing.WholeList;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from a statement to a paid invoice: every missing setting is named before it is made. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvoiceResourceTest {

    private static final String INVOICES = "/api/cofinancing/invoices";
    private static final String PERSONAL_DATA = "/api/cofinancing/personal-data";
    private static final String BILLER = "/api/cofinancing/billing/biller";
    private static final String GREVE = "/api/cofinancing/billing/customers/253";
    private static final String PARTY = """
            {"name": "%s", "cvr": "10000009", "gln": "5790000000005", "street": "Rådhusholmen 10", "postCode": "2670",
             "city": "Greve", "contact": "Økonomi"}""";

    @Inject
    AgroalDataSource database;

    @Test
    @Order(1)
    void everyMissingSettingIsNamedAndTheStatementStands() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from biller_proposal");
        }
        var statement = statement("253");

        refused(statement, "biller-missing", "/api/cofinancing/billing/biller");
        setBiller("");
        refused(statement, "vat-undecided", "vat");
        setBiller(", \"vat\": \"OUTSIDE_SCOPE\"");
        refused(statement, "vat-reason-missing", "vatReason");
        setBiller(", \"vat\": \"OUTSIDE_SCOPE\", \"vatReason\": \"Uden for momsloven\"");
        refused(statement, "customer-missing", "Greve");
        as("council").get("/api/cofinancing/statements/" + statement).then().statusCode(200);
    }

    @Test
    @Order(2)
    void grevesInvoiceIsMadeSentAndPaid() throws SQLException {
        setCustomer("finance-greve", GREVE).then().statusCode(200).header("ETag", startsWith("\"1."));
        var statement = as("analyst")
                .queryParam("municipality", "253")
                .queryParam("year", 2024)
                .get("/api/cofinancing/statements")
                .<String>path("items[0].id");

        var made = make("analyst", statement);
        made.then()
                .statusCode(201)
                .header("ETag", startsWith("\"0."))
                .body("content.reference", startsWith("F-"))
                .body("content.lines.amount.sum()", is(132_304))
                .body("total", is(132_304.0f));
        var address = INVOICES + "/" + made.path("id");

        assertIsFoundByItsOwn(made.path("id"), made.path("content.reference"));
        as("finance-greve").get(address).then().statusCode(200);
        assertThat(as("finance-greve").get(address + "/ubl").asString())
                .contains("5790000000005", "4500123456", "132304.00", "Uden for momsloven")
                .contains("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        assertThat(as("finance-greve")
                        .queryParam("standard", "OIOUBL")
                        .get(address + "/ubl")
                        .asString())
                .contains("OIOUBL-2.1", "schemeID=\"GLN\"", "4500123456", "132304.00", "Uden for momsloven");
        as("finance-greve")
                .queryParam("standard", "FAX")
                .get(address + "/ubl")
                .then()
                .statusCode(400)
                .body("detail", containsString("PEPPOL, OIOUBL"));
        make("analyst", statement).then().statusCode(409).body("type", containsString("already-billed"));
        as("analyst")
                .header("If-Match", "\"0\"")
                .post(address + "/payment")
                .then()
                .statusCode(409)
                .body("type", containsString("invoice-not-sent"));
        as("analyst").post(address + "/sending").then().statusCode(428);
        as("analyst")
                .header("If-Match", "\"0\"")
                .post(address + "/sending")
                .then()
                .statusCode(200)
                .body("sentBy", is("analyst"));
        as("analyst")
                .header("If-Match", "\"0\"")
                .post(address + "/payment")
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", "\"1\"")
                .post(address + "/payment")
                .then()
                .statusCode(200)
                .body("paidBy", is("admin"));
        as("analyst")
                .header("If-Match", "\"2\"")
                .post(address + "/sending")
                .then()
                .statusCode(409)
                .body("type", containsString("invoice-already-sent"));
        as("analyst")
                .header("If-Match", "\"2\"")
                .post(address + "/payment")
                .then()
                .statusCode(409)
                .body("type", containsString("invoice-already-paid"));
    }

    /** Nobody finds an invoice that is not theirs. */
    private void assertIsFoundByItsOwn(String id, String reference) throws SQLException {
        var page = "/cofinancing/invoices/" + id;
        for (var client : List.of("finance-greve", "analyst", "admin")) {
            assertThat(Finding.of(client, reference).hrefs("Fakturaer")).containsExactly(page);
            assertThat(Finding.of(client, "greve").hrefs("Fakturaer")).contains(page);
        }
        for (var client : List.of("council", "les-solroed", "triage")) {
            assertThat(Finding.of(client, reference).names()).isEmpty();
        }
        become("259", id);
        assertThat(Finding.of("finance-greve", reference).names()).isEmpty();
        assertThat(Finding.of("finance-greve", "køge").hrefs("Fakturaer")).isEmpty();
        assertThat(Finding.of("analyst", "køge").hrefs("Fakturaer")).contains(page);
        become("253", id);
    }

    private void become(String municipality, String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update invoice set municipality_code = '%s' where id = '%s'".formatted(municipality, id));
        }
    }

    @Test
    @Order(3)
    void aFinanceOfficerSeesNothingOfAnotherMunicipality() {
        setCustomer("analyst", GREVE.replace("253", "269"), ", \"standard\": \"OIOUBL\"")
                .then()
                .statusCode(200)
                .body("settings.standard", is("OIOUBL"));
        var other = make("analyst", statement("269"));
        other.then().statusCode(201).body("content.standard", is("OIOUBL"));
        var address = INVOICES + "/" + other.path("id");

        assertThat(as("analyst").get(address + "/ubl").asString()).contains("OIOUBL-2.1");
        as("finance-greve").get(address).then().statusCode(404).body("type", containsString("invoice-not-found"));
        as("finance-greve").get(address + "/ubl").then().statusCode(404);
        as("finance-greve")
                .accept("text/html")
                .get("/cofinancing/invoices/" + other.path("id"))
                .then()
                .statusCode(404);
        as("finance-greve").get(INVOICES).then().body("items.municipalityCode", everyItem(is("253")));
        as("analyst").get(INVOICES).then().body("items.size()", is(2));
        as("finance-greve")
                .get(GREVE.replace("253", "269"))
                .then()
                .statusCode(403)
                .body("type", containsString("billing-not-yours"));
        setCustomer("finance-greve", GREVE.replace("253", "269")).then().statusCode(403);
    }

    @Test
    @Order(4)
    void theListIsSummedAndTakenHomeAsItIsShown() {
        var list = new WholeList(address -> page("analyst", address).asString(), "/cofinancing/invoices");
        var all = list.shown("sort=-made");
        assertThat(all).hasSize(2);
        list.goesBothWays("made", all);
        assertThat(page("analyst", "/cofinancing/invoices?sort=made").asString())
                .contains("<strong>2</strong> fakturaer</p>")
                .contains("href=\"" + INVOICES + "/lines?sort=made&amp;format=XLSX\"");
        page("analyst", "/cofinancing/invoices?sort=total").then().statusCode(400);
        as("analyst").get(INVOICES + "/lines?sort=total").then().statusCode(400);
        var workbook = lines("analyst", "sort=made&format=XLSX").asByteArray();
        assertThat(ListFile.ofWorkbook(workbook, "id")).isEqualTo(list.shown("sort=made"));
        assertThat(ListFile.ofWorkbook(workbook, "municipality")).containsExactly("Greve", "Solrød");
        var csv = lines("analyst", "format=DANISH_CSV").asString();
        assertThat(ListFile.ofDanishCsv(csv, "id")).isEqualTo(all);
        assertThat(ListFile.ofDanishCsv(csv, "net")).contains("132304");
        assertThat(lines("finance-greve", "sort=made").<List<String>>path("municipalityCode"))
                .containsExactly("253");
        as("council").get(INVOICES + "/lines").then().statusCode(403);

        var unpaid = all.getFirst();
        as("analyst").header("If-Match", "\"0\"").post(INVOICES + "/" + unpaid + "/sending");
        var due = as("analyst").get(INVOICES + "/" + unpaid).<Float>path("total");
        assertThat(page("analyst", "/cofinancing/invoices").asString())
                .contains(
                        "<strong>2</strong> fakturaer, heraf er <strong>1</strong> sendt og ikke betalt: <strong>%s kr.</strong>"
                                .formatted(NumberFormat.getNumberInstance(Locale.of("da"))
                                        .format(due)));
        assertThat(page("finance-greve", "/cofinancing/invoices").asString())
                .contains("<strong>1</strong> faktura</p>");
        assertThat(list.shown("unpaid=true")).containsExactly(unpaid);
        assertThat(lines("analyst", "unpaid=true").<List<String>>path("id")).containsExactly(unpaid);
    }

    private static Response lines(String caller, String query) {
        var answer = as(caller).get(INVOICES + "/lines?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({
        "council, /api/cofinancing/invoices",
        "les-solroed, /api/cofinancing/invoices",
        "council, /api/cofinancing/billing/customers/253",
        "finance-greve, /api/cofinancing/billing/biller",
        "council, /cofinancing/invoices",
        "finance-greve, /cofinancing/billing/biller"
    })
    void othersAreRefused(String caller, String path) {
        as(caller).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    @Test
    @Order(4)
    void financeMakesNoInvoice() {
        make("finance-greve", "00000000-0000-0000-0000-000000000000").then().statusCode(403);
    }

    @Test
    @Order(4)
    void aGlnHasACheckDigit() {
        as("finance-greve")
                .header("Accept-Language", "da")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body("{\"orderNumber\": \"1\", \"party\": "
                        + PARTY.formatted("Greve").replace("5790000000005", "5790000000006") + "}")
                .put(GREVE)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/party/gln"))
                .body("errors[0].detail", containsString("GLN-nummer"));
    }

    @Test
    @Order(4)
    void aStatementThatDoesNotExistIsRefusedAtItsField() {
        make("analyst", "00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(422)
                .body("type", is("/problems/unknown-statement"))
                .body("errors[0].pointer", is("/statementId"));
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({"analyst, 400", "finance-greve, 403"})
    void anUnknownStandardIsRefused(String caller, int status) {
        as(caller)
                .contentType(ContentType.JSON)
                .body("{\"statementId\": \"00000000-0000-0000-0000-000000000000\", \"standard\": \"FAX\"}")
                .post(INVOICES)
                .then()
                .statusCode(status);
        as("finance-greve")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body("{\"orderNumber\": \"1\", \"standard\": \"FAX\", \"party\": " + PARTY.formatted("Greve") + "}")
                .put(GREVE)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/standard"));
    }

    @Test
    @Order(5)
    void thePagesLeadTheSameWay() {
        page("analyst", "/cofinancing/invoices").then().statusCode(200).body(containsString("132.304"));
        var id = as("finance-greve").get(INVOICES).<String>path("items[0].id");
        page("finance-greve", "/cofinancing/invoices/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Hent som PEPPOL BIS Billing 3"))
                .body(containsString("/ubl?standard=OIOUBL"))
                .body(containsString("4500123456"));
        page("finance-greve", "/cofinancing/billing/customers/253")
                .then()
                .statusCode(200)
                .body(containsString("value=\"4500123456\""))
                .body(containsString("value=\"PEPPOL\" checked"));
        as("finance-greve")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed("Greve Kommune", "OIOUBL"))
                .post("/cofinancing/billing/customers/253")
                .then()
                .statusCode(303);
        page("finance-greve", "/cofinancing/billing/customers/253")
                .then()
                .body(containsString("value=\"OIOUBL\" checked"));
        page("analyst", "/cofinancing/billing/biller")
                .then()
                .statusCode(200)
                .body(containsString("Uden for momsloven"));
        as("finance-greve")
                .accept("text/html")
                .header("Accept-Language", "da")
                .contentType("application/x-www-form-urlencoded")
                .formParam("party.gln", "12")
                .formParam("_version", "1")
                .post("/cofinancing/billing/customers/253")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#party.gln\""));
    }

    @Test
    @Order(6)
    void theButtonsOfAnOlderPageNoteNothing() {
        var id = as("analyst").get(INVOICES).<String>path("items[0].id");
        pressed("/cofinancing/invoices/" + id + "/sending", Map.of("_version", "77"))
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
    }

    @Test
    @Order(6)
    void aStatementThatWasBilledIsNotBilledAgainAndThePageSaysSo() {
        var statement = as("analyst").get(INVOICES).<String>path("items[0].statementId");
        pressed("/cofinancing/invoices", Map.of("statementId", statement))
                .then()
                .statusCode(422)
                .body(containsString("Ingen faktura"))
                .body(containsString("value=\"" + statement + "\""));
        pressed("/cofinancing/invoices", Map.of("statementId", "x")).then().statusCode(422);
    }

    /** Danish bookkeeping: a number that is missing cannot be explained afterwards. */
    @Test
    @Order(7)
    void numbersHaveNoHolesHoweverManyAreMadeOrRefusedAtOnce() {
        var once = statement("265");
        setCustomer("analyst", GREVE.replace("253", "265")).then().statusCode(200);
        var answers = AtOnce.times(10, no -> make("analyst", once));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.<String>path("type")).isEqualTo("/problems/already-billed"));

        var others = List.of("259", "306", "316", "320", "326", "329", "330", "336", "340", "350");
        var statements = others.stream().map(InvoiceResourceTest::statement).toList();
        others.forEach(code ->
                setCustomer("analyst", GREVE.replace("253", code)).then().statusCode(200));
        AtOnce.times(10, no -> make("analyst", statements.get(no)))
                .forEach(made -> made.then().statusCode(201));

        var numbers = as("analyst").get(INVOICES + "?limit=100").<List<String>>path("items.content.reference");
        assertThat(numbers.stream()
                        .map(reference -> reference.replaceAll(".*-", ""))
                        .map(Integer::valueOf)
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** Bookkeeping keeps what an invoice says for five years after its year, and no longer. */
    @Test
    @Order(8)
    void billingContactsAreKnownAndForgottenWhenTheLawLetsThem() throws SQLException {
        var address = GREVE.replace("253", "370");
        as("analyst")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{\"orderNumber\": \"1\", \"party\": %s}"
                        .formatted(PARTY.formatted("Næstved Kommune")
                                .replace("\"Økonomi\"}", "\"Nete\", \"email\": \"Nete@eksempel.example\"}")))
                .put(address)
                .then()
                .statusCode(200);
        var invoice = make("analyst", statement("370")).<String>path("id");

        asked("export").then().statusCode(200).body("kind", containsInAnyOrder("billing-contact", "invoice"));
        asked("erasure").then().body("kept.kind", containsInAnyOrder("billing-contact", "invoice"));

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update invoice set content = jsonb_set(content, '{issuedOn}', '\"2015-12-31\"')"
                    + " where id = '" + invoice + "'");
        }
        as("admin").get(PERSONAL_DATA + "/retention").then().body("due.find { it.kind == 'invoice' }.records", is(1));
        asked("erasure").then().body("erased.id", contains(invoice));
        as("analyst")
                .get(INVOICES + "/" + invoice)
                .then()
                .statusCode(200)
                .body("content.customer.name", is("Næstved Kommune"))
                .body("content.customer.contact", is(""))
                .body("content.customer.email", nullValue());
        as("analyst").get(INVOICES + "/" + invoice + "/ubl").then().statusCode(200);
        as("admin").get(PERSONAL_DATA + "/retention").then().body("due.find { it.kind == 'invoice' }.records", is(0));
    }

    private static Response asked(String what) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body("{\"email\": \"nete@eksempel.example\"}")
                .post(PERSONAL_DATA + "/" + what);
    }

    private static Response pressed(String path, Map<String, String> fields) {
        return as("analyst")
                .accept("text/html")
                .header("Accept-Language", "da")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static Map<String, String> typed(String name, String standard) {
        return Map.ofEntries(
                entry("_version", "1"),
                entry("party.name", name),
                entry("party.cvr", "10000009"),
                entry("party.gln", "5790000000005"),
                entry("party.street", "Rådhusholmen 10"),
                entry("party.postCode", "2670"),
                entry("party.city", "Greve"),
                entry("party.contact", "Økonomi"),
                entry("orderNumber", "4500123456"),
                entry("standard", standard));
    }

    private static Response page(String caller, String path) {
        return as(caller).accept("text/html").header("Accept-Language", "da").get(path);
    }

    private static void refused(String statement, String slug, String told) {
        make("analyst", statement)
                .then()
                .statusCode(409)
                .body("type", containsString(slug))
                .body("detail", containsString(told));
    }

    private static String statement(String municipalityCode) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .body("{\"municipalityCode\": \"%s\", \"year\": 2024}".formatted(municipalityCode))
                .post("/api/cofinancing/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response make(String caller, String statement) {
        return as(caller)
                .header("Accept-Language", "da")
                .contentType(ContentType.JSON)
                .body("{\"statementId\": \"%s\"}".formatted(statement))
                .post(INVOICES);
    }

    /** One proposes, another approves. */
    private static void setBiller(String vat) {
        var proposed = as("analyst")
                .contentType(ContentType.JSON)
                .body("""
                        {"party": %s, "bankRegistration": "0216", "account": "4069123456", "daysToPay": 30 %s}""".formatted(PARTY.formatted("Det fælles sekretariat"), vat))
                .post(BILLER + "/proposals");
        as("admin")
                .header("If-Match", proposed.header("ETag"))
                .post(BILLER + "/proposals/" + proposed.path("id") + "/approval")
                .then()
                .statusCode(200);
    }

    private static Response setCustomer(String caller, String address) {
        return setCustomer(caller, address, "");
    }

    private static Response setCustomer(String caller, String address, String standard) {
        return as(caller)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{\"orderNumber\": \"4500123456\", \"party\": %s%s}"
                        .formatted(PARTY.formatted("Greve Kommune"), standard))
                .put(address);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
