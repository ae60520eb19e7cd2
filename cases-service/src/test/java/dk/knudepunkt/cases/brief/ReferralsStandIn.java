package dk.knudepunkt.cases.brief;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers as referrals does, to whoever comes as a service; what it was not told of it does not know. */
public class ReferralsStandIn implements QuarkusTestResourceLifecycleManager {

    static final Map<String, String> BRIEFS = new ConcurrentHashMap<>();

    /** While it is away it answers nobody. */
    static volatile boolean away;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        var started = listening();
        started.createContext("/api/referrals/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var answer =
                    answer(path.split("/", -1)[3], exchange.getRequestHeaders().getFirst("Authorization"));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
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

    private record Answer(int status, String body) {}

    private static Answer answer(String referral, String authorization) {
        if (away) {
            return new Answer(503, "{}");
        }
        if (!isService(authorization)) {
            return new Answer(403, "{}");
        }
        var known = BRIEFS.get(referral);
        return known == null ? new Answer(404, "{}") : new Answer(200, known);
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
