package dk.knudepunkt.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs expect of any server. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ConventionsTest {

    @Test
    void longJsonIsCompressedForWhoTakesThat() throws Exception {
        var answer = gzip("/api/goals/long");
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
        assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElseThrow());
        assertEquals("\"3\"", answer.headers().firstValue("ETag").orElseThrow());
        try (var text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            var json = new JsonObject(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("long ".repeat(1_000), json.getString("text"));
        }
    }

    @Test
    void otherwiseItIsSentAsItIs() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request("/api/goals/long"), BodyHandlers.ofString());
            assertEquals("long ".repeat(1_000), new JsonObject(answer.body()).getString("text"));
        }
    }

    @Test
    void theDocumentOfTheApiIsCompressed() throws Exception {
        var answer = gzip("/openapi");
        try (var text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertTrue(new String(text.readAllBytes(), StandardCharsets.UTF_8).startsWith("{"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match"})
    void tagsThatAProxyMarkedAreUnderstood(String header) {
        machine()
                .header(header, "\"3-gzip\", W/\"4-gzip\", \"5\"")
                .get("/api/goals")
                .then()
                .body("headers." + header.toLowerCase(Locale.ROOT), is("\"3\", W/\"4\", \"5\""));
    }

    @Test
    void whatIsAllowedInsteadIsPassedOn() {
        machine().delete("/api/goals/fixed").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void eventsAreKeptByNobody() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request("/api/goals/events"), BodyHandlers.ofInputStream());
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
            assertEquals("no", answer.headers().firstValue("X-Accel-Buffering").orElseThrow());
            client.shutdownNow();
        }
    }

    @Test
    void scriptsOfAnySiteReadWhatIsOpenToAll() {
        given().header("Origin", "https://dashboard.example")
                .get("/api/goals/open/data")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://dashboard.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "If-None-Match")
                .options("/api/goals/open/data")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
        machine().get("/api/goals").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void whatManyShareHoldsNoCookieOfOne() {
        given().accept("text/html")
                .get("/api/goals/open/kept?lang=en")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue());
        given().accept("text/html").get("/?lang=en").then().header("Set-Cookie", startsWith("lang=en"));
    }

    @ParameterizedTest
    @CsvSource({"400, malformed", "414, address-too-long", "431, head-too-large"})
    void whatAServersServerRefusesWithoutAWordIsToldInWords(int status, String slug) {
        machine()
                .get("/api/goals/wordless?" + status)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug));
    }

    @Test
    void aLongAddressIsRefusedInWords() {
        machine()
                .get("/api/goals?q=" + "x".repeat(20_000))
                .then()
                .statusCode(414)
                .body("type", is("/problems/address-too-long"));
    }

    @Test
    void aLongHeadIsRefusedInWords() {
        machine()
                .header("X-Long", "x".repeat(30_000))
                .get("/api/goals")
                .then()
                .statusCode(431)
                .body("type", is("/problems/head-too-large"));
    }

    private static HttpResponse<byte[]> gzip(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(request(path), (name, value) -> true)
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(Address.of(path))
                .header("Authorization", Token.ANY)
                .build();
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY).accept("*/*");
    }
}
