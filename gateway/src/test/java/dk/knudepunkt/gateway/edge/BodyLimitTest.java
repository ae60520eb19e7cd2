package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BodyLimitTest {

    private static final int LIMIT = 64 * 1024;
    private static final int MEGABYTE = 1 << 20;

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

    /** Co-financing is away in this test: were it asked, the answer would be another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cofinancing/populations/imports?extractedOn=2021-02-11",
                "/api/cofinancing/comparisons?year=2021",
                "/cofinancing/populations",
                "/cofinancing/2021/comparison"
            })
    void aFileOf50MegabytesIsRefusedBeforeAnyServiceHearsOfIt(String path) throws Exception {
        assertTooLarge(upload(path, "Content-Length: " + 50 * MEGABYTE, out -> out.write(new byte[MEGABYTE])));
        var small = upload(path, "Connection: close\r\nContent-Length: 1", out -> out.write('x'));
        assertTrue(small.startsWith("HTTP/1.1 503"), "a small one is for the service");
    }

    @Test
    void aFileOf50MegabytesWithoutAStatedLengthIsRefusedToo() throws Exception {
        assertTooLarge(upload("/api/referrals", "Transfer-Encoding: chunked", BodyLimitTest::fiftyMegabytesInChunks));
    }

    private static void fiftyMegabytesInChunks(OutputStream out) throws IOException {
        for (var sent = 0; sent < 50; sent++) {
            out.write((Integer.toHexString(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[MEGABYTE]);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
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
                    .header("Authorization", Token.ANY)
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    private interface Body {
        void send(OutputStream out) throws IOException;
    }

    private static String raw(String header, String body) throws IOException {
        return upload("/api/referrals", header, out -> out.write(body.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Written by hand, since a client of good manners would not send these. */
    private static String upload(String path, String header, Body body) throws IOException {
        var gateway = Address.of(path);
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n%s\r\n\r\n"
                    .formatted(path, Token.ANY, header)
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                body.send(out);
                out.flush();
            } catch (SocketException hungUp) {
                // It has heard enough.
            }
            return heard(socket.getInputStream());
        }
    }

    /** What came before the gateway hung up, which it does with part of the file unread. */
    private static String heard(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        try {
            in.transferTo(heard);
        } catch (SocketException hungUp) {
            // It has said enough.
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
