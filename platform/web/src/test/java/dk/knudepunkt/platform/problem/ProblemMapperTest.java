package dk.knudepunkt.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class ProblemMapperTest {

    private static final Pattern INSIDE = Pattern.compile("(?i)hunter2|exception|dk\\.knudepunkt|select|\\bat \\w+\\.");

    private final UUID pad = UUID.randomUUID();

    @Test
    void aProblemIsToldInFullInTheCallersLanguage() {
        fillPad();
        problem(post(note("one more"), "en"), 409, "pad-full")
                .body("title", equalTo("The pad is full"))
                .body("detail", equalTo("A pad has 5 notes."))
                .body("instance", equalTo("/api/notes"))
                .body("errors.pointer", contains("/pad"))
                .body("errors.detail", contains("A pad has 5 notes."))
                .body("actions", contains("read", "change"))
                .header("Vary", "Accept-Language");
        problem(post(note("one more"), "da"), 409, "pad-full")
                .body("title", equalTo("Blokken er fuld"))
                .body("detail", equalTo("En blok har 5 notater."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "no pad"}                          | /pad         | mangler | is missing
                    {"pad": "%s", "text": " "}                  | /text        | må ikke være tom | must not be empty
                    {"pad": "%s", "text": "a\\u0001b"}          | /text        | indeholder tegn             | contains characters
                    {"pad": "%s", "text": "a", "author": {}}    | /author/name | må ikke være tom | must not be empty
                    {"pad": "%s", "text": "a", "tags": ["a",""]} | /tags/1     | må ikke være tom | must not be empty
                    """)
    void aFieldThatIsWrongIsPointedAt(String body, String pointer, String danish, String english) {
        problem(post(body.formatted(pad), "en"), 422, "validation")
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(english));
        problem(post(body.formatted(pad), "da"), 422, "validation")
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(danish));
    }

    @Test
    void allFieldsThatAreWrongAreNamedAtOnce() {
        problem(post("{\"author\": {}}", "en"), 422, "validation")
                .body("errors.pointer", contains("/author/name", "/pad", "/text"));
    }

    @Test
    void aParameterThatIsWrongIsNamed() {
        problem(as("developer").get("/api/notes?limit=0&pad=" + pad), 422, "validation")
                .body("errors.pointer", contains("/limit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"pad": "%s", "text": "a", "due": "2026-02-30"}      | /due
                    {"pad": "no id", "text": "a"}                        | /pad
                    {"pad": "%s", "text": {}}                            | /text
                    {"pad": "%s", "text": "a", "author": {"name": []}}   | /author/name
                    {"pad": "%s", "text": "a", "tags": ["a", {}]}        | /tags/1
                    {"pad": "%s", "text": "a", "tags": ["a", 1]}         | /tags/1
                    {"pad": "%s", "text": 12345}                         | /text
                    {"pad": "%s", "text": true}                          | /text
                    {"pad": "%s", "text": "a", "copies": 50000.99}       | /copies
                    {"pad": "%s", "text": "a", "copies": 1e99999999}     | /copies
                    {"pad": "%s", "text": "a", "copies": 99999999999}    | /copies
                    {"pad": "%s", "text": "a", "copies": "25"}           | /copies
                    {"pad": "%s", "text": "a", "copies": ""}             | /copies
                    {"pad": "%s", "text": "a", "copies": true}           | /copies
                    {"pad": "%s", "text": "a", "price": "25"}            | /price
                    {"pad": "%s", "text": "a", "shared": 1}              | /shared
                    {"pad": "%s", "text": "a", "shared": "true"}         | /shared
                    {"pad": "%s", "text": "a", "paper": 1}   | /paper
                    {"pad": "%s", "text": "a", "paper": "1"}   | /paper
                    {"pad": "%s", "text": "a", "paper": ""}   | /paper
                    {"pad": "%s", "text": "a", "paper": "white"}   | /paper
                    {"pad": "%s", "text": "a", "due": 20000}             | /due
                    """)
    void aValueOfTheWrongFormIsPointedAt(String body, String pointer) {
        problem(post(body.formatted(pad), "en"), 400, "malformed-value")
                .body("detail", containsString(pointer))
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", not(containsString("dk.knudepunkt")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"pad": "%s", "text": "a\\u0000b"}                   | malformed-text      | /text
                    {"pad": "%s", "text": "half \\ud83d of a pair"}      | malformed-text      | /text
                    {"pad": "%s", "text": "a", "tags": ["\\ude00"]}      | malformed-text      | /tags/0
                    {"pad": "%s", "text": "a", "author": {"name": "\\u0000"}} | malformed-text | /author/name
                    {"pad": "%s", "text": "a", "price": 1e99999999}      | number-out-of-range | /price
                    {"pad": "%s", "text": "a", "price": 1e-99999999}     | number-out-of-range | /price
                    {"pad": "%s", "text": "a", "txet": "b"}              | unknown-field       | /txet
                    {"pad": "%s", "text": "a", "a/b~c": "b"}             | unknown-field       | /a~1b~0c
                    {"pad": "%s", "text": "a", "author": {"nmae": "b"}}  | unknown-field       | /author/nmae
                    {"pad": "%s", "text": "a", "text": "b"}              | doubled-field       | /text
                    {"pad": "%s", "text": "a", "author": {"name": "a", "name": "b"}} | doubled-field | /author/name
                    """)
    void nothingIsDroppedOrGuessed(String body, String slug, String pointer) {
        problem(post(body.formatted(pad), "en"), 400, slug).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "due, +12026-01-01",
        "due, -0001-01-01",
        "due, +999999999-12-31",
        "due, 1899-12-31",
        "due, 2200-01-01",
        "sent, +12026-01-01T00:00:00Z",
        "sent, 0001-01-01T00:00:00Z"
    })
    void aDateBeyondTheCalendarIsRefused(String field, String date) {
        problem(post("{\"text\": \"a\", \"%s\": \"%s\"}".formatted(field, date), "en"), 422, "date-out-of-range")
                .body("errors.pointer", contains("/" + field))
                .body("detail", equalTo("Write a date in the years 1900 to 2199."));
    }

    @Test
    void whatIsPastedIsStoredPlain() {
        post(note("\u202DIda\u00A0A\u030Akja\u00E6r\u200B\u202C\u2007"), "en")
                .then()
                .statusCode(201)
                .body("text", equalTo("Ida Åkjaær"));
        problem(post(note("\u00A0\u200B"), "en"), 422, "validation").body("errors.pointer", contains("/text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "email": "aks\u00A0el@example.dk"  | /author/email
                    "email": "not-an-address"           | /author/email
                    "phone": "12345678 lok. 12"         | /author/phone
                    "name": "Ida\\nHansen"            | /author/name
                    """)
    void whatIsNeitherIsPointedAt(String field, String pointer) {
        var author = field.contains("name") ? field : "\"name\": \"Ida\", " + field;
        problem(post(note("a").replace("}", ", \"author\": {" + author + "}}"), "en"), 422, "validation")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anUnknownFieldIsToldWithThoseThatAreKnown() {
        problem(post("{\"author\": {\"nmae\": \"Ida\"}}", "en"), 400, "unknown-field")
                .body("detail", equalTo("There is no field /author/nmae here. Known fields: email, name, phone."));
    }

    @Test
    void aNumberWithMoreDigitsThanItCanMeanIsNotReadOut() {
        post("{\"price\": " + "9".repeat(10_000) + "}", "en").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.5", "-1", "2.5e1", "100000000000000"})
    void aNumberIsTakenAsItIsWritten(String price) {
        post(
                        note("a")
                                .replace(
                                        "}",
                                        ", \"price\": %s, \"copies\": 3, \"shared\": true, \"paper\": \"WHITE\"}"
                                                .formatted(price)),
                        "en")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"pad\": }", "nonsense", "[1, 2", "{} {\"x\": 1} garbage", "{} nonsense", "{\"text\": 01}"
            })
    void whatIsNoJsonIsMalformed(String body) {
        problem(post(body, "en"), 400, "malformed-json").body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aBodyMustBeThere(String body) {
        post(body, "en").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nowhere", "/api/notes/no-id", "/api/notes/0198c0de-0000-7000-8000-000000000001/more", "/"})
    void whatIsNotThereIsNotFound(String path) {
        problem(as("developer").get(path), 404, "not-found").body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "20211", "2021.0", "-2021", "0999", "1899", "2200", "２０２１", "2021'"})
    void whatIsNoYearIsNamedAsSuch(String year) {
        problem(
                        as("developer").header("Accept-Language", "en").get("/api/notes/years/{year}", year),
                        400,
                        "malformed-parameter")
                .body(
                        "detail",
                        equalTo("The parameter year has a value that cannot be used. Possible values: 1900-2199."))
                .body("errors.pointer", contains("/year"));
    }

    /** As a client may send it that does not mind what an address may hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/notes/a|b", "/api/notes/a%0Ab", "/api/notes/{\"", "/api//nowhere", "//nowhere", "/api/%zz"
            })
    void anOddAddressIsRefusedLikeAnyOther(String path) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.matches("(?s)HTTP/1.1 40[014] .*"), answer);
        }
    }

    @Test
    void aMissingResourceIsNamedByTheService() {
        var id = UUID.randomUUID();
        problem(as("developer").get("/api/notes/" + id), 404, "note-not-found")
                .body("detail", equalTo("Der er intet notat med id " + id + "."));
    }

    @Test
    void aMethodThatIsNotThereIsRefused() {
        problem(as("developer").delete("/api/notes"), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(as("developer").body("{}").post("/api/notes/" + UUID.randomUUID()), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, PUT");
    }

    @Test
    void optionsAreThoseOfTheAddress() {
        as("developer").options("/api/notes").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
        as("developer")
                .options("/api/notes/" + UUID.randomUUID())
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, PUT");
        problem(as("developer").options("/api/nothing"), 404, "not-found");
    }

    @Test
    void aFormatThatIsNotOfferedIsRefused() {
        problem(as("developer").accept("image/png").get("/api/notes?pad=" + pad), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        problem(
                as("developer").contentType(ContentType.XML).body("<note/>").post("/api/notes"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        post(note("a".repeat(100_000)), "en").then().statusCode(413);
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAskedTo() {
        problem(given().get("/api/notes?pad=" + pad), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("no.token.atall").get("/api/notes?pad=" + pad), 401, "unauthenticated");
    }

    @Test
    void aRoleThatDoesNotOpenItIsRefused() {
        problem(as("council").body(note("mine")).post("/api/notes"), 403, "forbidden");
    }

    @Test
    void aCallerWhoHungUpIsNoFailureOfOurs() {
        problem(given().get("/failures/hung-up"), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "upstream"})
    void nothingOfTheInsideLeavesWithAFailure(String failure) {
        var body = problem(given().get("/failures/" + failure), 500, "internal-error")
                .extract()
                .asString();
        assertFalse(INSIDE.matcher(body).find(), body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /goals/desk     | council | 403 | Ingen adgang
                    /goals/nowhere  | council | 404 | Findes ikke
                    /goals          | forged  | 401 | Log ind først
                    /goals/desk/    | nobody  | 401 | Log ind først
                    /goals/desk     | forged  | 401 | Log ind først
                    /nowhere        | nobody  | 404 | Findes ikke
                    /failures/bug   | council | 500 | Noget gik galt hos os
                    """)
    void aPersonSeesAPage(String path, String reader, int status, String title) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .headers(
                        switch (reader) {
                            case "nobody" -> Map.of();
                            case "forged" -> Map.of("Authorization", "Bearer no.token.atall");
                            default -> Map.of("Authorization", "Bearer " + Tokens.of(reader));
                        })
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .body("html.head.title", equalTo(title + " · Knudepunkt"))
                .body("html.@lang", equalTo("da"));
    }

    /** A page without their name would say that they were signed out. */
    @ParameterizedTest
    @ValueSource(strings = {"/goals/desk", "/goals/nowhere", "/nowhere", "/failures/bug"})
    void whoIsSignedInStaysSoOnThePageOfAProblem(String path) {
        var page = as("council").accept("text/html").get(path).asString().replaceFirst("(?s)</header>.*", "");
        assertTrue(page.contains("Log ud"), page);
        assertFalse(page.contains("Log ind"), page);
        assertFalse(as("council")
                .auth()
                .none()
                .accept("text/html")
                .get(path)
                .asString()
                .contains("Log ud"));
    }

    @Test
    void theApiNeverAnswersWithAPage() {
        problem(as("developer").accept("text/html").get("/api/nowhere"), 404, "not-found");
    }

    private static ValidatableResponse problem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType(ProblemBody.MEDIA_TYPE)
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status));
    }

    private void fillPad() {
        for (var i = 0; i < 5; i++) {
            post(note("note " + i), "en").then().statusCode(201);
        }
    }

    private static Response post(String body, String language) {
        return as("developer").header("Accept-Language", language).body(body).post("/api/notes");
    }

    private String note(String text) {
        return "{\"pad\": \"%s\", \"text\": \"%s\"}".formatted(pad, text);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }
}
