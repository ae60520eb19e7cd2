package dk.knudepunkt.referrals.referral.bulk;

import static dk.knudepunkt.referrals.Desk.as;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as spreadsheets save them and people mend them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ImportedTableTest {

    private static final RestAssuredConfig AS_BYTES = RestAssured.config()
            .encoderConfig(encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.BINARY));

    private static final String HEADINGS = "externalId;company.cvr;company.name;company.municipalityCode;"
            + "contactPerson.name;contactPerson.phone;unitCode;need;topics;jointVisit;consent\r\n";
    private static final String NEED = "Vil købe anlæg på Ærø – hjælp ønskes";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "windows-1252,-",
                "windows-1252,windows-1252",
                "windows-1252,ISO-8859-1",
                "UTF-8,-",
                "UTF-8,UTF-8",
                "UTF-16LE,-",
                "UTF-16LE,utf-16le"
            })
    void lettersAreStoredAsTheyWereTyped(String charset, @Nullable String declared) {
        var file = HEADINGS + row("a", NEED) + row("b", NEED).replace("Eksempel ApS", "Bådeværft ApS");
        var report = send(system(), declared, file.getBytes(Charset.forName(charset)));
        report.then().statusCode(207).body("rows.status", contains(201, 201));
        as("crm")
                .get("/api/referrals/" + report.path("rows[1].referralId"))
                .then()
                .body("need", is(NEED))
                .body("company.name", is("Bådeværft ApS"));
    }

    @Test
    void aFileThatCannotBeReadWholeIsRefusedWhole() {
        var system = system();
        var file = HEADINGS + row("a", "Uden særlige") + row("b", NEED);
        send(system, "UTF-8", file.getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(422)
                .body("type", is("/problems/table-in-another-charset"));
        send(system, null, new byte[] {'P', 'K', 3, 4})
                .then()
                .statusCode(422)
                .body("type", is("/problems/table-is-a-workbook"));
        as("crm").get("/api/referrals/imports?system=" + system).then().body("items", empty());
    }

    @Test
    void whatStandsForALostLetterIsStoredNowhere() {
        send(HEADINGS + row("a", "Vil k\uFFFDbe") + row("b", NEED))
                .then()
                .body("rows.status", contains(422, 201))
                .body("rows[0].problem", is("/problems/malformed-text"))
                .body("rows[0].errors.pointer", contains("/need"));
    }

    @Test
    void aStrayQuoteIsOneBrokenRowAndTheMendedFileIsSentAgain() {
        var system = system();
        var file = HEADINGS
                + row("1", NEED)
                + row("2", "\"Kør\" nu")
                + row("3", NEED)
                + row("4", "\"Nu; straks\"")
                + row("5", "\"Aldrig lukket")
                + row("6", NEED);
        send(system, null, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(207)
                .body("rows.row", contains(1, 2, 3, 4, 5, 6))
                .body("rows.status", contains(201, 422, 201, 201, 422, 201))
                .body("rows[1].problem", is("/problems/table-row-broken"))
                .body("rows[1].detail", containsString("Række 3"));
        var mended = file.replace("\"Kør\" nu", "\"\"\"Kør\"\" nu\"").replace("\"Aldrig", "Aldrig");
        send(system, null, mended.getBytes(StandardCharsets.UTF_8))
                .then()
                .body("rows.status", contains(200, 201, 200, 200, 201, 200));
    }

    @ParameterizedTest
    @CsvSource({"FALSK,SAND", "nej,ja", "FALSE,TRUE", "false,true", "No,Yes"})
    void yesAndNoAreReadAsSpreadsheetsWriteThem(String visit, String consent) {
        send(HEADINGS + row("a", NEED).replace("true;true", visit + ";" + consent))
                .then()
                .body("rows.status", contains(201));
    }

    @Test
    void whatIsNeitherYesNorNoIsPointedAt() {
        send(HEADINGS + row("a", NEED).replace("true;true", "true;1"))
                .then()
                .body("rows.status", contains(422))
                .body("rows[0].errors.pointer", contains("/consent"));
    }

    @Test
    void emptyRowsAreNoRows() {
        send(HEADINGS + row("a", NEED) + ";;;;;;;;;;\r\n;;;;;;;;;;\r\n\r\n" + row("b", NEED))
                .then()
                .body("rows.row", contains(1, 5))
                .body("rows.status", contains(201, 201));
        send("").then().statusCode(207).body("rows", empty());
    }

    @Test
    void headingsAreKnownInAnyCaseAndOrderWithTabsAndCommas() {
        var headings = HEADINGS.replace("company.cvr", " Company CVR ").toUpperCase(Locale.ROOT);
        send((headings + row("a", NEED)).replace(";", "\t")).then().body("rows.status", contains(201));
        send((headings + row("b", NEED)).replace(";", ",")).then().body("rows.status", contains(201));
        send("sep=|\r\n" + (headings + row("c", NEED)).replace(";", "|")).then().body("rows.status", contains(201));
    }

    @Test
    void aColumnTheFormDoesNotHaveIsNamed() {
        send(HEADINGS.replace("consent", "consent;topics.x") + row("a", NEED).replace("true;true", "true;true;Ole"))
                .then()
                .statusCode(207)
                .body("rows.status", contains(422))
                .body("rows[0].problem", is("/problems/unknown-field"))
                .body("rows[0].errors.pointer", contains("/topics.x"));
        send(HEADINGS.replace("topics", "need"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/table-column-doubled"));
        send("company.cvr;need\n12345674;Vil")
                .then()
                .statusCode(422)
                .body("type", is("/problems/table-column-missing"))
                .body("detail", containsString("externalId"));
    }

    @Test
    void aBadCellOfAListNamesItsColumn() {
        send(HEADINGS + row("a", NEED).replace("export;", "x".repeat(61) + ";"))
                .then()
                .body("rows.status", contains(422))
                .body("rows[0].errors.pointer", contains("/topics/0"));
    }

    private static String system() {
        return "crm-" + UUID.randomUUID();
    }

    private static Response send(String file) {
        return send(system(), null, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String system, @Nullable String charset, byte[] file) {
        return as("crm")
                .config(AS_BYTES)
                .contentType(charset == null ? "text/csv" : "text/csv; charset=" + charset)
                .body(file)
                .post("/api/referrals/imports?system=" + system);
    }

    private static String row(String id, String need) {
        return id + ";12345674;Eksempel ApS;269;Ole Test;12345678;les-solroed;" + need + ";export;true;true\r\n";
    }
}
