package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Mail;
import dk.knudepunkt.local.Ports;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A part that ends by itself is there again, and the console says so in a line. */
@Timeout(60)
class PartTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    private Path hold;

    @BeforeEach
    void letGo() {
        hold = directory.resolve("hold");
    }

    @Test
    void peopleSignInAfterTheIssuerEndedAndTokensOfBeforeAreTrusted() throws Exception {
        var port = Ports.free();
        var part = Part.begin("issuer", port, () -> Issuer.start(port), hold, console);
        var before = token(part.started());

        part.started().close();
        awaitAgain("issuer", port);

        assertThat(before.verify(new RSASSAVerifier(
                        key(part.started(), before.getHeader().getKeyID()))))
                .isTrue();
        assertThat(token(part.started()).getJWTClaimsSet().getSubject()).isEqualTo("triage");
        part.stop();
    }

    @Test
    void mailIsTakenAfterTheCatcherEnded() throws Exception {
        var smtp = Ports.free();
        var imap = Ports.free();
        var part = Part.begin("mail", smtp, () -> Mail.start(smtp, imap), hold, console);

        part.started().close();
        awaitAgain("mail", smtp);

        assertThat(greetingAt(smtp)).startsWith("220");
        part.stop();
    }

    @Test
    void theBrokerIsThereAgain(@TempDir Path data) throws Exception {
        var port = Ports.free();
        var controller = Ports.free();
        var part = Part.begin("Kafka", port, () -> Broker.start(data, port, controller), hold, console);

        part.started().close();
        awaitAgain("Kafka", port);

        part.stop();
    }

    /** The line says what is in the way, since it may be for whoever reads it to clear. */
    @Test
    void onePartThatDoesNotStartAgainSaysWhyAndIsTriedAnew() throws Exception {
        var port = Ports.free();
        var starts = new AtomicInteger();
        var part = Part.begin(
                "mail",
                port,
                () -> {
                    if (starts.incrementAndGet() == 2) {
                        throw new IOException("No memory.");
                    }
                    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                },
                hold,
                console);

        part.started().close();
        awaitAgain("mail", port);

        assertThat(lines())
                .contains("mail ended by itself and is started again.")
                .contains("mail does not start: No memory. It is tried again.");
        part.stop();
    }

    @Test
    void oneThatIsHeldBackIsAwayUntilItIsLetGo() throws Exception {
        var smtp = Ports.free();
        var imap = Ports.free();
        var part = Part.begin("mail", smtp, () -> Mail.start(smtp, imap), hold, console);
        part.started();

        Files.createFile(hold);
        awaitListening(smtp, false);
        TimeUnit.SECONDS.sleep(3);
        assertThat(isListening(smtp)).isFalse();
        assertThat(lines()).containsOnlyOnce("mail is held back until " + hold + " is deleted.");
        Files.delete(hold);
        awaitListening(smtp, true);

        assertThat(lines()).contains("mail is started again.").doesNotContain("by itself");
        part.stop();
    }

    private static void awaitListening(int port, boolean expected) throws InterruptedException {
        while (isListening(port) != expected) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void awaitAgain(String name, int port) throws InterruptedException {
        while (!lines().contains(name + " ended by itself and is started again.") || !isListening(port)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(lines()).doesNotContain("\tat ");
    }

    private String lines() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static String greetingAt(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var reader =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            return reader.readLine();
        }
    }

    private static SignedJWT token(Issuer issuer) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=triage&client_secret=secret"))
                .build();
        return SignedJWT.parse((String) JSONObjectUtils.parse(send(request)).get("access_token"));
    }

    private static RSAKey key(Issuer issuer, String id) throws Exception {
        var keys =
                send(HttpRequest.newBuilder(URI.create(issuer.url() + "/jwks")).build());
        return JWKSet.parse(keys).getKeyByKeyId(id).toRSAKey();
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
