package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small inputs from public bug reports, each standing for a kind, through the gateway. They fill the queue, so they come
 * after the stories.
 */
@ExtendWith(WithHub.class)
@Order(Integer.MAX_VALUE - 1)
class CasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_LINE = 75;

    private final Hub hub;
    private final Journey journey;

    CasesTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    static Stream<String> workbooks() {
        return Cases.lines("workbook-addresses.txt");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aWorkbookOpens(String address) throws IOException {
        for (var accept : List.of("*/*", WORKBOOK)) {
            var bytes = hub.as("admin")
                    .accept(accept)
                    .get("/" + address)
                    .then()
                    .statusCode(200)
                    .contentType(WORKBOOK)
                    .extract()
                    .asByteArray();
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                var headings = workbook.getFirstSheet().read().getFirst();
                assertFalse(headings.getCellText(0).isBlank(), address);
            }
        }
    }

    static Stream<JsonNode> contactData() throws IOException {
        return StreamSupport.stream(
                JSON.readTree(Cases.bytes("contact-data.json")).spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("contactData")
    void whatPeoplePasteIsTakenOrRefusedAtItsField(JsonNode pasted) throws IOException {
        var pointer = "/" + pasted.path("field").asText().replace('.', '/');
        var value = pasted.path("value").asText();
        var form = (ObjectNode) JSON.readTree(Journey.form());
        var parent = (ObjectNode) form.at(pointer.substring(0, pointer.lastIndexOf('/')));
        parent.put(pointer.substring(pointer.lastIndexOf('/') + 1), value);

        var answer = hub.as("les-solroed").body(form.toString()).post("/api/referrals");
        switch (pasted.path("right").asText()) {
            case "422" -> answer.then().statusCode(422).body("errors.pointer", hasItem(pointer));
            case "taken, or a message that says what to leave out", "the invisible space taken off, or 422" -> {
                if (answer.statusCode() == 422) {
                    answer.then().body("errors.pointer", hasItem(pointer));
                } else {
                    assertKept(
                            pointer,
                            value,
                            answer.then().statusCode(201).extract().asString());
                }
            }
            default ->
                assertKept(
                        pointer, value, answer.then().statusCode(201).extract().asString());
        }
    }

    /** A name as it was typed; a telephone number and an e-mail without what the eye does not see. */
    private static void assertKept(String pointer, String value, String answer) throws IOException {
        var kept = JSON.readTree(answer).at(pointer).asText();
        if (pointer.endsWith("name")) {
            assertEquals(value, kept);
        } else {
            assertTrue(kept.matches("\\+45\\d{8}|aksel@example\\.dk"), kept);
        }
    }

    static Stream<String> nulAddresses() {
        return Cases.lines("nul-addresses.txt");
    }

    @ParameterizedTest
    @MethodSource("nulAddresses")
    void aNulInAnAddressLeadsNowhere(String address) {
        hub.as("admin").urlEncodingEnabled(false).get("/" + address).then().statusCode(anyOf(is(400), is(404)));
    }

    static Stream<String> accepts() {
        return Cases.lines("accept-headers.txt");
    }

    @ParameterizedTest
    @MethodSource("accepts")
    void anOddAcceptGetsThePageOrARefusal(String accept) {
        for (var page : List.of("/", "/api-docs")) {
            given().baseUri(hub.url())
                    .header("Accept", accept)
                    .get(page)
                    .then()
                    .statusCode(anyOf(is(200), is(406), is(400)));
        }
    }

    @Test
    void aFeedFoldsByOctets() throws IOException {
        var meeting = Cases.read("meeting-long-danish.json");
        hub.as("analyst").body(meeting).post("/api/cofinancing/meetings").then().statusCode(201);
        var feed = hub.as("analyst")
                .header("Accept-Language", "da")
                .post("/api/cofinancing/calendar-subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url");

        var file = new String(given().get(feed).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
        file.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE, line));
        assertFalse(file.contains("\uFFFD"), file);
        var title = JSON.readTree(meeting).path("titleDa").asText();
        assertTrue(file.replace("\r\n ", "").contains(title.replace(",", "\\,")), file);
    }

    @Test
    void onlyTheDanishCsvGuardsAgainstFormulas() throws IOException {
        var cvrs = List.of("33000006", "33000014", "33000022").iterator();
        for (var name : JSON.readTree(Cases.bytes("shared-company-names.json"))) {
            var cvr = cvrs.next();
            journey.refer(UUID.randomUUID().toString(), Journey.form().replace("12345674", cvr))
                    .then()
                    .statusCode(201);
            var consent = JSON.createObjectNode()
                    .put("unitCode", "les-solroed")
                    .put("cvr", cvr)
                    .put("companyName", name.asText())
                    .put("way", "MEETING")
                    .put("day", "2026-01-31");
            hub.as("les-solroed")
                    .body(consent.toString())
                    .post("/api/consents")
                    .then()
                    .statusCode(201);
            var names = hub.as("admin")
                    .get("/api/units/shared-companies")
                    .jsonPath()
                    .getList("companyName", String.class);
            assertTrue(names.contains(name.asText()), names::toString);
            assertTrue(shared("CSV").contains("," + name.asText() + ","));
            assertTrue(shared("DANISH_CSV").contains(";'" + name.asText() + ";"));
        }
    }

    private String shared(String format) {
        return new String(
                hub.as("admin")
                        .contentType(ContentType.ANY)
                        .get("/api/units/shared-companies?format=" + format)
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
