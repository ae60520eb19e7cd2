package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The whole platform, and the ways into it. */
public final class Hub implements AutoCloseable {

    private static final int PORTS = 18;

    /** How far the ports of a further copy are from those of the one before. */
    private static final int COPY = 20;

    private static final int ISSUER = 5;
    private static final int SMTP = 6;
    private static final int MAILBOXES = 7;
    private static final int DATABASES = 8;
    private static final int KAFKA = 9;
    private static final int MANAGEMENT = 11;

    /** In the order of their ports for operators. */
    static final List<String> SERVICES =
            List.of("gateway", "goals", "cases", "referrals", "cofinancing", "integration");

    private static final Map<String, Integer> BEHIND =
            Map.of("goals", 1, "cases", 2, "referrals", 3, "cofinancing", 4, "integration", 17);

    private final int port;

    /** Where its callers come in. */
    private final int door;

    private final Launcher launcher;
    private final TraceCollector traces;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Hub(int port, Launcher launcher, TraceCollector traces) {
        this(port, port, launcher, traces);
    }

    private Hub(int port, int door, Launcher launcher, TraceCollector traces) {
        this.port = port;
        this.door = door;
        this.launcher = launcher;
        this.traces = traces;
    }

    /** On empty data. */
    static Hub start() {
        return start("hub");
    }

    /** The first of the ports that a platform takes, for whoever has to know its address before it starts. */
    static int freePorts() {
        return FreePorts.inARow(PORTS);
    }

    /** Some of its services, on an issuer that runs already. */
    static Hub startWith(Keycloak keycloak, int port, String services) {
        return start(
                "hub-with-keycloak",
                port,
                keycloak.environment(),
                "--issuer=" + keycloak.issuer(),
                "--only=" + services);
    }

    /** With the demo's year. */
    static Hub startWithTheYear() {
        return start("hub-with-the-year", "--demo");
    }

    /** Two of each service. */
    static Hub startWithTwoOfEach() {
        return start("hub-with-two-of-each", FreePorts.inARow(PORTS + 2 * COPY), Map.of(), "--replicas=2");
    }

    /** Some of its services, and an archive that gets all that they do. */
    static Hub startWithArchive(Path archive, String services) {
        return start("hub-with-archive", "--archive=" + archive, "--only=" + services);
    }

    /** Some of its services, as those of another house. */
    static Hub startOfHouse(Path folder, String services) {
        return start("hub-of-another-house", "--house=" + folder, "--only=" + services);
    }

    /** The same on data that are there. */
    static Hub startOfHouseOn(Path data, Path folder, String services) {
        return startOn(data, freePorts(), "--only=" + services, "--house=" + folder);
    }

    /** Some of its services, on data that are there. */
    static Hub startOn(Path data, String services) {
        return startOn(data, freePorts(), "--only=" + services);
    }

    /** Two of each service on data that are there, the second of another release. */
    static Hub startBeside(Path checkout, Path data) {
        return startOn(data, FreePorts.inARow(PORTS + 2 * COPY), "--replicas=2", "--beside=" + checkout);
    }

    /** Another release alone. */
    static Hub startOfRelease(Path checkout, Path data) {
        var port = freePorts();
        var traces = TraceCollector.start();
        return new Hub(port, Launcher.startOfRelease(checkout, data, port, traces.environment()), traces);
    }

    private static Hub startOn(Path data, int port, String... options) {
        var traces = TraceCollector.start();
        return new Hub(port, Launcher.startOn(data, port, traces.environment(), options), traces);
    }

    private static Hub start(String name, String... options) {
        return start(name, freePorts(), Map.of(), options);
    }

    private static Hub start(String name, int port, Map<String, String> settings, String... options) {
        var traces = TraceCollector.start();
        var environment = new HashMap<>(traces.environment());
        environment.putAll(settings);
        return new Hub(port, Launcher.start(name, port, environment, options), traces);
    }

    int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + door;
    }

    /** The same, come into by one of several gateways. */
    Hub through(int gateway) {
        return new Hub(port, port + gateway * COPY, launcher, traces);
    }

    /** Calls the gateway as one of the demo clients. */
    RequestSpecification as(String client) {
        return anonymous().auth().oauth2(tokenOf(client));
    }

    /** The access token of one of the demo clients. */
    public String tokenOf(String client) {
        return tokens.computeIfAbsent(client, this::token);
    }

    /** A new one: whoever ends all that an account has open ends its tokens too. */
    public String newTokenOf(String client) {
        var token = token(client);
        tokens.put(client, token);
        return token;
    }

    public RequestSpecification anonymous() {
        return given().baseUri(url()).contentType(ContentType.JSON);
    }

    private String token(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "secret")
                .post(tokenUrl())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Where machines fetch their tokens. */
    String tokenUrl() {
        return "http://localhost:" + (port + ISSUER) + "/knudepunkt/token";
    }

    /** What a further instance of a service is told, beside where it listens. */
    Map<String, String> settingsOf(String service) {
        var settings = new HashMap<String, String>();
        settings.put("KNUDEPUNKT_ISSUER", "http://localhost:" + (port + ISSUER) + "/knudepunkt");
        if (service.equals("gateway")) {
            BEHIND.forEach((each, offset) -> settings.put(
                    "KNUDEPUNKT_" + each.toUpperCase(Locale.ROOT) + "_URL", "http://localhost:" + (port + offset)));
            settings.put("KNUDEPUNKT_SESSION_SECRET", "a secret of thirty-two letters or more");
        } else {
            settings.put("KNUDEPUNKT_DB_URL", databaseUrl(service));
            settings.put("KNUDEPUNKT_KAFKA", "localhost:" + (port + KAFKA));
            settings.put("KNUDEPUNKT_SMTP_PORT", Integer.toString(port + SMTP));
            settings.put("KNUDEPUNKT_PUBLIC_URL", url());
        }
        return settings;
    }

    /** Where the service tells operators how it is. */
    String managementOf(String service) {
        return "localhost:" + (port + MANAGEMENT + SERVICES.indexOf(service));
    }

    TraceCollector traces() {
        return traces;
    }

    Mailboxes mailboxes() {
        return new Mailboxes(port + MAILBOXES);
    }

    /** For what no caller may do, such as to let time go by. */
    Connection database(String service) throws SQLException {
        return DriverManager.getConnection(databaseUrl(service), "knudepunkt", "knudepunkt");
    }

    private String databaseUrl(String service) {
        return "jdbc:postgresql://localhost:" + (port + DATABASES) + "/" + service;
    }

    /** A service, or {@code postgres}. */
    void kill(String name) {
        launcher.kill(name);
    }

    /** Returns when Kafka is away; it stays so until it is let go. */
    void holdBackKafka() {
        launcher.holdBack("kafka");
        Journey.eventually().until(() -> !isListening(port + KAFKA));
    }

    void letGoKafka() {
        launcher.letGo("kafka");
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** Tells one to end, as whoever installs a new release does; returns when another has taken its place and is ready. */
    void roll(String name) {
        launcher.roll(name);
    }

    @Override
    public void close() {
        launcher.stop();
        traces.close();
    }
}
