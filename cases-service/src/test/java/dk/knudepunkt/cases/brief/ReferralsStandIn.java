package dk.knudepunkt.cases.brief;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Answers as referrals does, to whoever comes as a service; what it was not told of it does not know. */
public class ReferralsStandIn implements QuarkusTestResourceLifecycleManager {

    /** The units that there are at present. */
    public static final List<String> UNITS = new CopyOnWriteArrayList<>(List.of("""
            {"code": "les-guldborgsund", "name": "Business Lolland-Falster", "kind": "LES"}""", """
            {"code": "les-solroed", "name": "Lokal erhvervsservice Solrød", "kind": "LES"}"""));

    /** How often it was asked what the units are. */
    public static final AtomicInteger ASKED = new AtomicInteger();

    static final Map<String, String> BRIEFS = new ConcurrentHashMap<>();

    /** While it is away it answers nobody with anything of use. */
    static volatile boolean away;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        var started = listening();
        started.createContext(
                "/api/referrals/",
                exchange -> answer(
                        exchange, BRIEFS.get(exchange.getRequestURI().getPath().split("/", -1)[3])));
        started.createContext("/api/units", exchange -> {
            ASKED.incrementAndGet();
            answer(exchange, UNITS.toString());
        });
        started.start();
        server = started;
        return Map.of(
                "KNUDEPUNKT_REFERRALS_URL",
                "http://localhost:" + started.getAddress().getPort());
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void answer(HttpExchange exchange, @Nullable String known) throws IOException {
        var body = (known == null ? "{}" : known).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status(exchange, known), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int status(HttpExchange exchange, @Nullable String known) {
        if (away) {
            return 503;
        }
        if (!isService(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return 403;
        }
        return known == null ? 404 : 200;
    }

    private static boolean isService(String authorization) {
        var payload =
                new String(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return payload.contains("\"roles\":[\"service\"]");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
