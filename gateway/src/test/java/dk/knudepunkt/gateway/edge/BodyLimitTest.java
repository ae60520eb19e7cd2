package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BodyLimitTest {

    private static final int LIMIT = 64 * 1024;

    @Test
    void aBodyUpToTheLimitPasses() throws Exception {
        assertEquals(200, post(BodyPublishers.ofByteArray(new byte[LIMIT])).statusCode());
        assertEquals(200, post(chunked(LIMIT)).statusCode());
    }

    @Test
    void aLongerBodyIsRefusedByItsStatedLength() throws Exception {
        assertTooLarge(raw("Content-Length: " + (LIMIT + 1), "x"));
    }

    @Test
    void aBodyWithoutAStatedLengthIsRefusedWhenItHasBecomeTooLong() throws Exception {
        assertTooLarge(raw("Transfer-Encoding: chunked", "1\r\nx\r\n" + "10001\r\n" + "x".repeat(LIMIT + 1) + "\r\n"));
    }

    @Test
    void aLengthThatIsNoNumberOfBytesIsRefused() throws Exception {
        assertTrue(raw("Content-Length: 99999999999999999999", "x").startsWith("HTTP/1.1 4"));
    }

    @Test
    void anotherEncodingOfTheTransferIsRefused() throws Exception {
        assertTrue(raw("Transfer-Encoding: gzip, chunked", "0\r\n\r\n").startsWith("HTTP/1.1 400"));
    }

    private static void assertTooLarge(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"type\":\"/problems/too-large\""), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("connection: close"), answer);
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Address.of("/api/referrals"))
                    .header("Authorization", "Bearer abc")
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    /** Written by hand, since a client of good manners would not send these. */
    private String raw(String header, String body) throws IOException {
        var referrals = Address.of("/api/referrals");
        try (var socket = new Socket(referrals.getHost(), referrals.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer abc\r\n%s\r\n\r\n%s"
                    .formatted(referrals.getPath(), header, body);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
