package dk.knudepunkt.referrals.referral.attachment;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AttachmentTest {

    private static final byte[] PDF_BYTES = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileIsGivenBackAsADownloadOnly() {
        var id = refer();
        var added = send("les-solroed", id, "Vækstplan 2021.pdf", "application/pdf", PDF_BYTES);
        added.then()
                .statusCode(201)
                .body("name", is("Vækstplan 2021.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("bytes", is(PDF_BYTES.length))
                .header("Location", endsWith(added.path("href")));
        var download = as("triage").get(added.<String>path("href"));
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''V%C3%A6kstplan%202021.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertArrayEquals(PDF_BYTES, download.asByteArray());
        as("les-solroed")
                .get("/api/referrals/" + id + "/timeline")
                .then()
                .body("items.kind", contains("SUBMITTED", "ATTACHMENT_ADDED"));
        browser("les-solroed", "da").get("/referrals/" + id).then().body(containsString("Vækstplan 2021.pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,image/png,89504E470D0A1A0A0000000D49484452",
        "a.jpeg,image/jpeg,FFD8FFE000104A464946",
        "A.JPG,application/octet-stream,FFD8FFE000104A464946",
        "a.gif,image/gif,474946383961",
        "a.webp,image/webp,524946462400000057454250565038"
    })
    void picturesAreTaken(String name, String type, String hex) {
        send("les-solroed", refer(), name, type, HexFormat.of().parseHex(hex))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.png,image/png",
        "plan.pdf,image/png",
        "plan.png,application/pdf",
        "plan,application/pdf",
        "plan.pdf.exe,application/pdf"
    })
    void aFileThatClaimsToBeSomethingElseIsRefused(String name, String type) {
        var id = refer();
        send("les-solroed", id, name, type, PDF_BYTES)
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-false-type"))
                .body("errors.pointer", contains("/file"));
        assertNothingKept(id);
    }

    @Test
    void whatCanCarryAScriptOrUnfoldIsRefused() throws IOException {
        var id = refer();
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        assertNotTaken(id, "a.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
        assertNotTaken(id, "a.png", "image/png", svg.getBytes(StandardCharsets.UTF_8));
        assertNotTaken(id, "a.pdf", "application/pdf", "<html><script>x</script>".getBytes(StandardCharsets.UTF_8));
        assertNotTaken(id, "a.pdf", "application/pdf", bomb());
        assertNotTaken(id, "a.zip", "application/zip", bomb());
        assertNotTaken(id, "a.exe", "application/octet-stream", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));
        assertNothingKept(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/plan.pdf", "..\\plan.pdf", "C:\\plan.pdf", "/plan.pdf", ".pdf", "a..pdf", "a\tb.pdf"})
    void aPathInTheNameIsRefused(String name) {
        var id = refer();
        send("les-solroed", id, name, "application/pdf", PDF_BYTES)
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-name"));
        assertNothingKept(id);
    }

    @Test
    void sizeAndNumberAreLimited() {
        var id = refer();
        send("les-solroed", id, "a.pdf", "application/pdf", Arrays.copyOf(PDF_BYTES, 10 * 1024 * 1024 + 1))
                .then()
                .statusCode(413)
                .body("type", is("/problems/attachment-too-large"));
        send("les-solroed", id, "a.pdf", "application/pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-empty"));
        for (var file = 0; file < 20; file++) {
            send("les-solroed", id, file + ".pdf", "application/pdf", PDF_BYTES)
                    .then()
                    .statusCode(201);
        }
        send("les-solroed", id, "one-more.pdf", "application/pdf", PDF_BYTES)
                .then()
                .statusCode(409)
                .body("type", is("/problems/attachment-too-many"));
        send("les-solroed", refer(), "a.pdf", "application/pdf", Arrays.copyOf(PDF_BYTES, 10 * 1024 * 1024))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"les-guldborgsund,404,404", "crm,404,404", "council,403,403", "kam,200,403", "developer,404,404"})
    void theRowsOfTheReferralHoldForItsFiles(String client, int read, int written) {
        var id = refer();
        var href =
                send("les-solroed", id, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        as(client).get(href).then().statusCode(read);
        as(client).get("/api/referrals/" + id + "/attachments").then().statusCode(read);
        send(client, id, "b.pdf", "application/pdf", PDF_BYTES).then().statusCode(written);
        var other = refer("les-guldborgsund", "12345674");
        as("les-guldborgsund").get(href.replace(id, other)).then().statusCode(404);
    }

    @Test
    void aRepeatedRequestKeepsOneFile() {
        var id = refer();
        for (var time = 0; time < 2; time++) {
            as("les-solroed")
                    .contentType(ContentType.MULTIPART)
                    .header("Idempotency-Key", "file-" + id)
                    .multiPart("file", "a.pdf", PDF_BYTES, "application/pdf")
                    .post("/api/referrals/" + id + "/attachments")
                    .then()
                    .statusCode(201);
        }
        var files = as("triage")
                .get("/api/referrals/" + id + "/attachments")
                .jsonPath()
                .getList("id");
        assertEquals(1, files.size());
    }

    @Test
    void aFilePutThereByMistakeIsTakenAway() {
        var id = refer();
        var href = send("triage", id, "a.pdf", "application/pdf", PDF_BYTES).<String>path("href");
        as("les-solroed").delete(href).then().statusCode(403).body("type", is("/problems/attachment-not-yours"));
        as("les-guldborgsund").delete(href).then().statusCode(404);
        as("triage").delete(href).then().statusCode(204);
        as("triage").get(href).then().statusCode(404);
        as("les-solroed")
                .get("/api/referrals/" + id + "/timeline")
                .then()
                .body("items.kind", contains("SUBMITTED", "ATTACHMENT_ADDED", "ATTACHMENT_REMOVED"));
    }

    @Test
    void aPartThatIsNotCalledAnythingIsNoFile() {
        var id = refer();
        raw(id, """
                --here\r
                Content-Disposition: form-data; name="file"\r
                Content-Type: application/pdf\r
                \r
                %PDF-1.4\r
                --here--\r
                """).then().statusCode(422).body("type", is("/problems/attachment-empty"));
        assertNothingKept(id);
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        var id = refer();
        raw(id, """
                --here\r
                Content-Disposition: form-data; name="file"; filename="a.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF-1.4""").then().statusCode(400).body("type", is("/problems/malformed"));
        assertNothingKept(id);
    }

    private static Response raw(String referral, String parts) {
        return as("les-solroed")
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=here")
                .body(parts)
                .post("/api/referrals/" + referral + "/attachments");
    }

    @Test
    void thePageSaysBesideTheFieldWhatIsWrong() {
        var id = refer();
        browser("les-solroed", "da")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.png", PDF_BYTES, "image/png")
                .post("/referrals/" + id + "/attachments")
                .then()
                .statusCode(422)
                .body(containsString("Indholdet er PDF, men navnet eller typen siger noget andet"))
                .body(containsString("id=\"file-error\""));
    }

    private static void assertNotTaken(String id, String name, String type, byte[] content) {
        send("les-solroed", id, name, type, content)
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-kind"));
    }

    @Test
    void ofTenAtOnceAsManyAreTakenAsThereIsRoomFor() {
        var id = refer();
        for (var i = 0; i < 15; i++) {
            send("les-solroed", id, i + ".pdf", "application/pdf", PDF_BYTES)
                    .then()
                    .statusCode(201);
        }
        var answers = AtOnce.times(10, no -> send("les-solroed", id, "at-once.pdf", "application/pdf", PDF_BYTES));
        assertEquals(
                5, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(refused -> refused.then().statusCode(409).body("type", is("/problems/attachment-too-many")));
    }

    private static void assertNothingKept(String id) {
        as("les-solroed").get("/api/referrals/" + id + "/attachments").then().body("$", empty());
    }

    /** Ten megabytes of nothing in ten kilobytes. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.pdf"));
            zip.write(new byte[10 * 1024 * 1024]);
        }
        return bytes.toByteArray();
    }

    private static Response send(String client, String referral, String name, String type, byte[] content) {
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
                .post("/api/referrals/" + referral + "/attachments");
    }
}
