package dk.knudepunkt.goals.series.news;

import static dk.knudepunkt.goals.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of this machine that stands in for the StatBank. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HttpStatbankTest {

    private final Map<String, String> updated = new ConcurrentHashMap<>();
    private HttpServer server;

    @Inject
    TableNewsRound round;

    @Inject
    TableNewsService news;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void standIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/tableinfo/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var told = updated.get(path.substring(path.lastIndexOf('/') + 1));
            var body = ("{\"id\": \"x\", \"updated\": \"" + told + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(told == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Eight in the morning in Copenhagen, in winter, is seven in Greenwich. */
    @Test
    void itsTimeIsTheOneOnTheWallInCopenhagen() throws Exception {
        updated.put("RAS301", "2021-11-04T08:00:00");

        assertThat(statbank().updatedAt("RAS301")).isEqualTo(Instant.parse("2021-11-04T07:00:00Z"));
        assertThatThrownBy(() -> statbank().updatedAt("GF6")).isInstanceOf(IOException.class);
        updated.put("GF6", "tomorrow");
        assertThatThrownBy(() -> statbank().updatedAt("GF6")).isInstanceOf(IOException.class);
    }

    @Test
    void oneTableThatIsSilentKeepsNobodyFromTheOthersAndWhatIsNewerIsShown() {
        updated.put("NRBP10", "2025-12-15T08:00:00");
        round.look(statbank());
        server.stop(0);
        round.look(statbank());

        assertThat(news.updatedOn())
                .containsEntry("NRBP10", LocalDate.of(2025, 12, 15))
                .doesNotContainKey("RAS301");
        as("council")
                .get("/api/goals/indicators/productivity-trade-transport")
                .then()
                .body("newerTables", hasItem("NRBP10"))
                .body("stale", is(true));
    }

    private Statbank statbank() {
        return new HttpStatbank(
                json, URI.create("http://localhost:" + server.getAddress().getPort() + "/v1/"));
    }
}
