package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers without a body, read byte by byte as the strictest client does. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BodilessTest {

    /** Python's http.client waits for the chunks that it was promised, and for ever. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/goals/known, 304",
        "HEAD, /api/goals/known, 304",
        "GET, /api/goals/gone, 204",
        "HEAD, /api/goals/page, 200"
    })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void whatEndsWithItsHeadPromisesNothing(String method, String path, String status) throws IOException {
        var head = head(method, path);
        assertEquals("http/1.1 " + status, head.substring(0, 12));
        assertFalse(head.contains("transfer-encoding"), head);
        if (!status.equals("200")) {
            assertFalse(head.contains("content-length: ") && !head.contains("content-length: 0"), head);
        }
    }

    /** The service closes the connection just when it is used again. */
    @Test
    void whatOnlyReadsIsAskedOnceMore() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var time = 0; time < 20; time++) {
                var request = HttpRequest.newBuilder(Address.of("/api/goals/closing"))
                        .header("Authorization", Token.ANY)
                        .build();
                assertEquals(
                        200, client.send(request, BodyHandlers.discarding()).statusCode());
            }
        }
    }

    private static String head(String method, String path) throws IOException {
        var address = Address.of(path);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
                            .formatted(method, path, Token.ANY)
                            .getBytes(StandardCharsets.US_ASCII));
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) socket.getInputStream().read());
            }
            return head.toString().toLowerCase(Locale.ROOT);
        }
    }
}
