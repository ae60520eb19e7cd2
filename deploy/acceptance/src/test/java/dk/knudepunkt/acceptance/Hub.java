package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The whole platform, and the ways into it. */
public final class Hub implements AutoCloseable {

    private static final int PORTS = 16;
    private static final int ISSUER = 5;
    private static final int MAILBOXES = 7;
    private static final int DATABASES = 8;

    private final int port;
    private final Launcher launcher;
    private final TraceCollector traces;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Hub(int port, Launcher launcher, TraceCollector traces) {
        this.port = port;
        this.launcher = launcher;
        this.traces = traces;
    }

    static Hub start() {
        var port = FreePorts.inARow(PORTS);
        var traces = TraceCollector.start();
        return new Hub(port, Launcher.start(port, traces.environment()), traces);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Calls the gateway as one of the demo clients. */
    RequestSpecification as(String client) {
        return anonymous().auth().oauth2(tokenOf(client));
    }

    /** The access token of one of the demo clients. */
    public String tokenOf(String client) {
        return tokens.computeIfAbsent(client, this::token);
    }

    public RequestSpecification anonymous() {
        return given().baseUri(url()).contentType(ContentType.JSON);
    }

    private String token(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "secret")
                .post("http://localhost:" + (port + ISSUER) + "/knudepunkt/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    TraceCollector traces() {
        return traces;
    }

    Mailboxes mailboxes() {
        return new Mailboxes(port + MAILBOXES);
    }

    /** For what no caller may do, such as to let time go by. */
    Connection database(String service) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + (port + DATABASES) + "/" + service;
        return DriverManager.getConnection(url, "knudepunkt", "knudepunkt");
    }

    /** A service, or {@code postgres}. */
    void kill(String name) {
        launcher.kill(name);
    }

    @Override
    public void close() {
        launcher.stop();
        traces.close();
    }
}
