package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class OutsideIssuerTest {
    @TempDir
    Path home;

    private HttpServer issuer;
    private String url;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://localhost:" + issuer.getAddress().getPort() + "/realms/house";
        issuer.createContext("/", exchange -> {
            var said = "{\"issuer\": \"%1$s\", \"token_endpoint\": \"%1$s/elsewhere\"}".formatted(url);
            exchange.sendResponseHeaders(200, said.length());
            exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void theServicesThatAreAskedForAreToldOfIt() throws Exception {
        var launch = Launch.begin(home, "--issuer=" + url, "--only=gateway,goals");
        try {
            launch.awaitReady();
            launch.awaitLine("  Users     those of " + url);
            assertThat(Launch.environment(Service.GOALS))
                    .contains("KNUDEPUNKT_ISSUER=" + url)
                    .contains("KNUDEPUNKT_TOKEN_URL=" + url + "/elsewhere")
                    .contains("KNUDEPUNKT_IDENTITY_ADMIN_URL=" + url);
            assertThat(home.resolve("data/run"))
                    .isDirectoryContaining("glob:**/gateway.pid")
                    .isDirectoryNotContaining("glob:**/referrals.pid");
            try (var free = new ServerSocket(Launch.AT.issuer())) {
                assertThat(free.isBound()).isTrue();
            }
        } finally {
            launch.stop();
        }
    }

    @Test
    void oneThatIsNotThereIsNotWaitedFor() throws Exception {
        for (var wrong : List.of(url.replace("house", "hut"), "http://localhost:1/realms/house")) {
            var launch = Launch.begin(home, "--issuer=" + wrong);
            launch.awaitLine(wrong + "/.well-known/openid-configuration does not describe the issuer of --issuer: ");
            assertThat(launch.process().waitFor()).isEqualTo(1);
        }
    }
}
