package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who begin and do not go on. There are 256 connections to a service. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HoldTest {

    private static final int MORE_THAN_ALL = 260;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    /** With a token, and where none is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"POST /api/goals/contracts", "GET /api/goals/open/data"})
    void whoPromisesABodyAndSendsAByteHoldsNoService(String what) throws IOException {
        for (var caller = 0; caller < MORE_THAN_ALL; caller++) {
            begin("127.0.0.2", what, "Content-Length: 100", "x");
        }
        assertEquals(200, page("127.0.0.1"));
        assertEquals(200, page("127.0.0.2"));
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedFor() throws IOException {
        var answer = heard(begin("127.0.0.1", "POST /api/goals/contracts", "Content-Length: 100", "x"));
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(answer.contains("/problems/too-slowly-sent"), answer);
    }

    /** More than is held, so that the service has been asked. */
    @Test
    void neitherIsTheRestOfALargeOne() throws IOException {
        var answer =
                heard(begin("127.0.0.1", "POST /api/goals/contracts", "Content-Length: 60000", "x".repeat(20_000)));
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertEquals(200, page("127.0.0.1"));
    }

    @Test
    void whomTheServiceRefusesEarlyIsHungUpOn() throws IOException {
        var answer = heard(begin("127.0.0.1", "POST /api/goals/early", "Content-Length: 60000", "x".repeat(20_000)));
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("connection: close"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /api/goals/page HTTP/1.1\r\nHost: "})
    void silenceEndsAConnection(String beginning) throws IOException {
        try (var socket = new Socket(Address.of("/").getHost(), Address.of("/").getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    /** The service is at work for each of these; from another address there are places left. */
    @Test
    void oneCallerHoldsAShareOnly() throws IOException {
        for (var caller = 0; caller < MORE_THAN_ALL; caller++) {
            begin("127.0.0.2", "GET /api/goals/silence", "Content-Length: 0", "");
        }
        assertEquals(200, page("127.0.0.1"));
    }

    @Test
    void whoIsRefusedBeforeTheBodyCameIsHungUpOn() throws IOException {
        var socket = begin("127.0.0.1", "POST /api/goals/contracts", "Content-Length: 100", "x", "");
        var answer = heard(socket);
        assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("connection: close"), answer);
    }

    private int page(String from) throws IOException {
        var status = begin(from, "GET /api/goals/page", "Connection: close", "");
        status.setSoTimeout(5_000);
        return Integer.parseInt(heard(status).substring(9, 12));
    }

    private Socket begin(String from, String what, String header, String body) throws IOException {
        return begin(from, what, header, body, "Authorization: " + Token.ANY + "\r\n");
    }

    private Socket begin(String from, String what, String header, String body, String token) throws IOException {
        var gateway = Address.of("/");
        var socket = new Socket(gateway.getHost(), gateway.getPort(), InetAddress.getByName(from), 0);
        sockets.add(socket);
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write("%s HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n%s%s\r\n\r\n%s"
                        .formatted(what, token, header, body)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
