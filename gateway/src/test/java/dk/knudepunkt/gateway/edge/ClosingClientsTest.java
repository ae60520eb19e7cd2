package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that open a connection for each request and hang up as soon as they know how it went. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ClosingClientsTest {

    private static final int CLIENTS = 12;
    private static final int REQUESTS = 500;

    /** Before, who hung up sometimes took down the connection on which another waited: one in five hundred. */
    @Test
    void whoHangsUpDisturbsNobody() throws Exception {
        var answers = new HashMap<String, Integer>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Map<String, Integer>> client = ClosingClientsTest::comeAndGo;
            for (var heard : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(number -> client).toList())) {
                tell(answers, heard.get());
            }
        }
        assertEquals(Map.of("HTTP/1.1 200", CLIENTS * REQUESTS), answers);
    }

    private static void tell(Map<String, Integer> answers, Map<String, Integer> heard) {
        heard.forEach((status, times) -> answers.merge(status, times, Integer::sum));
    }

    private static Map<String, Integer> comeAndGo() throws IOException {
        var heard = new HashMap<String, Integer>();
        for (var request = 0; request < REQUESTS; request++) {
            heard.merge(post(), 1, Integer::sum);
        }
        return heard;
    }

    private static String post() throws IOException {
        var gateway = Address.of("/");
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                            POST /api/goals/contracts HTTP/1.1\r
                            Host: localhost\r
                            Connection: close\r
                            Authorization: %s\r
                            Content-Length: 4\r
                            \r
                            text""".formatted(Token.ANY).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }
}
