package dk.knudepunkt.goals.reported.attachment;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document lies beside the value until somebody has decided on both, and is read by those whom it concerns. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ValueAttachmentTest {

    private static final byte[] PDF_BYTES = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final String VALUES = "/api/goals/contracts/2021/targets/6.2/reported-values";

    @Test
    void whoeverDecidesReadsTheDocument() {
        var value = entered();
        var added = send("analyst", value, "Kendskabsmåling 2021.pdf", "application/pdf", PDF_BYTES);
        added.then()
                .statusCode(201)
                .body("name", is("Kendskabsmåling 2021.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("bytes", is(PDF_BYTES.length))
                .body("addedBy", is("analyst"))
                .header("Location", endsWith(added.path("href")));
        var download = as("analyst-2").get(added.<String>path("href"));
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Kendskabsm%C3%A5ling%202021.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertArrayEquals(PDF_BYTES, download.asByteArray());
    }

    @Test
    void nobodyApprovesWhatTheyHaveNotSeen() {
        var value = entered();
        var seen = as("analyst-2").get(VALUES + "/" + value).header("ETag");
        send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).then().statusCode(201);
        as("analyst-2")
                .header("If-Match", seen)
                .post(VALUES + "/" + value + "/approval")
                .then()
                .statusCode(412);
        approve(value);
    }

    @Test
    void whatWasDecidedOnStaysAsItWasSeen() {
        var value = entered();
        var href = send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        approve(value);
        send("analyst", value, "b.pdf", "application/pdf", PDF_BYTES)
                .then()
                .statusCode(409)
                .body("type", is("/problems/reported-value-decided"));
        as("analyst").delete(href).then().statusCode(409);
        as("analyst").get(files(value)).then().body("name", contains("a.pdf"));
    }

    @Test
    void onlyWhoEnteredTheValuePutsDocumentsBesideItAndTakesThemAway() {
        var value = entered();
        var href = send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        send("analyst-2", value, "b.pdf", "application/pdf", PDF_BYTES)
                .then()
                .statusCode(403)
                .body("type", is("/problems/reported-value-documents-of-another"));
        as("analyst-2").delete(href).then().statusCode(403);
        as("analyst").delete(href).then().statusCode(204);
        as("analyst").get(href).then().statusCode(404);
        as("analyst").get(files(value)).then().body("$", empty());
    }

    /** What waits is seen by those who enter and approve; once it is approved, by the house and the council. */
    @ParameterizedTest
    @CsvSource({
        "council, 404, 200",
        "kam, 404, 200",
        "les-solroed, 403, 403",
        "finance-greve, 403, 403",
        "crm, 403, 403"
    })
    void theRowsOfTheValueHoldForItsDocuments(String client, int waiting, int approved) {
        var value = entered();
        var href = send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        as(client).get(href).then().statusCode(waiting);
        as(client).get(files(value)).then().statusCode(waiting);
        approve(value);
        as(client).get(href).then().statusCode(approved);
        as(client).get(files(value)).then().statusCode(approved);
        send(client, value, "b.pdf", "application/pdf", PDF_BYTES).then().statusCode(403);
        as(client).delete(href).then().statusCode(403);
    }

    @Test
    void nothingIsOpenToThoseWhoHaveNotSignedIn() {
        var value = entered();
        var href = send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        approve(value);
        RestAssured.get(href).then().statusCode(401);
        RestAssured.get(files(value)).then().statusCode(401);
    }

    @Test
    void aDocumentOfAnotherValueIsNotThere() {
        var href = send("analyst", entered(), "a.pdf", "application/pdf", PDF_BYTES)
                .<String>path("href");
        var id = href.substring(href.lastIndexOf('/') + 1);
        as("analyst").get(files(entered()) + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.png, image/png, attachment-false-type",
        "plan.pdf, image/png, attachment-false-type",
        "../plan.pdf, application/pdf, attachment-name"
    })
    void aFileThatClaimsToBeSomethingElseIsRefused(String name, String type, String slug) {
        var value = entered();
        send("analyst", value, name, type, PDF_BYTES)
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains("/file"));
        as("analyst").get(files(value)).then().body("$", empty());
    }

    @Test
    void sizeKindAndNumberAreLimited() {
        var value = entered();
        send("analyst", value, "a.pdf", "application/pdf", Arrays.copyOf(PDF_BYTES, 10 * 1024 * 1024 + 1))
                .then()
                .statusCode(413)
                .body("type", is("/problems/attachment-too-large"));
        send("analyst", value, "a.xlsx", "application/octet-stream", "PK".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-kind"));
        var answers = AtOnce.times(8, no -> send("analyst", value, "at-once.pdf", "application/pdf", PDF_BYTES));
        assertEquals(
                5, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(refused -> refused.then()
                        .statusCode(409)
                        .body("type", is("/problems/reported-value-attachments-too-many")));
    }

    @Test
    void aRepeatedRequestKeepsOneFile() {
        var value = entered();
        for (var time = 0; time < 2; time++) {
            as("analyst")
                    .contentType(ContentType.MULTIPART)
                    .header("Idempotency-Key", "file-" + value)
                    .multiPart("file", "a.pdf", PDF_BYTES, "application/pdf")
                    .post(files(value))
                    .then()
                    .statusCode(201);
        }
        as("analyst").get(files(value)).then().body("$", hasSize(1));
    }

    @Test
    void thePageShowsTheDocumentsAndTakesOne() {
        var value = entered();
        var page = "/goals/contracts/2021/targets/6.2/reported-values/" + value;
        browser("analyst", "a.pdf")
                .post("/goals/reported-values/" + value + "/attachments")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "#attachments"));
        reading("analyst", "da")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("a.pdf"))
                .body(containsString("Tilføj dokument"))
                .body(containsString("Fjern<span class=\"sr-only\"> a.pdf</span>"));
        browser("analyst", "a.png")
                .post("/goals/reported-values/" + value + "/attachments")
                .then()
                .statusCode(422)
                .body(containsString("Indholdet er PDF, men navnet eller typen siger noget andet"))
                .body(containsString("id=\"file-error\""));
        reading("analyst-2", "da")
                .get(page)
                .then()
                .body(containsString("a.pdf"))
                .body(not(containsString("Tilføj dokument")));
        var id = as("analyst").get(files(value)).<String>path("[0].id");
        reading("analyst", "da")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .post("/goals/reported-values/" + value + "/attachments/" + id + "/removal")
                .then()
                .statusCode(303);
        reading("analyst", "da").get(page).then().body(containsString("Der er ingen dokumenter."));
    }

    @Test
    void aUnitSeesTheValueWithoutItsDocuments() {
        var value = entered();
        send("analyst", value, "a.pdf", "application/pdf", PDF_BYTES).then().statusCode(201);
        approve(value);
        reading("les-solroed", "da")
                .get("/goals/contracts/2021/targets/6.2/reported-values/" + value)
                .then()
                .statusCode(200)
                .body(not(containsString("a.pdf")));
    }

    private static RequestSpecification browser(String client, String fileName) {
        return reading(client, "da")
                .contentType(ContentType.MULTIPART)
                .redirects()
                .follow(false)
                .multiPart("file", fileName, PDF_BYTES, "application/octet-stream");
    }

    private static String entered() {
        return as("analyst")
                .contentType(ContentType.JSON)
                .body("""
                        {"asOf": "2021-09-30", "value": 60, "unit": "PERCENT", "n": 412, "source": "Kendskabsmåling",
                         "place": "side 4"}""")
                .post(VALUES)
                .path("id");
    }

    private static void approve(String value) {
        var address = VALUES + "/" + value;
        as("analyst-2")
                .header("If-Match", as("analyst-2").get(address).header("ETag"))
                .post(address + "/approval")
                .then()
                .statusCode(200);
    }

    private static String files(String value) {
        return "/api/goals/reported-values/" + value + "/attachments";
    }

    private static Response send(String client, String value, String name, String type, byte[] content) {
        return as(client)
                .config(RestAssured.config()
                        .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset(StandardCharsets.UTF_8)))
                .contentType(ContentType.MULTIPART)
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType(type)
                        .build())
                .post(files(value));
    }
}
