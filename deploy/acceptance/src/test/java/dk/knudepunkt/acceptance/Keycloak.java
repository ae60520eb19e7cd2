package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The real Keycloak on the realm of {@code deploy/identity}, with all in memory, and what its administrator does there. Beside that
 * realm it has one that stands for a broker of MitID Erhverv.
 */
final class Keycloak implements AutoCloseable {

    /** Of everybody whom a test adds. */
    static final String PASSWORD = "hest batteri hæfteklamme";

    private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();
    private static final Path REALM =
            Path.of("../identity/realm.json").toAbsolutePath().normalize();
    private static final Path BROKER =
            Path.of("src/test/resources/identity/broker.json").toAbsolutePath();
    private static final Path CONSOLE = Path.of("target/keycloak-console.txt").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final String MAIL = "@knudepunkt.example";
    private static final String ADMIN = "root";
    private static final String GATEWAYS = "secret of the gateway";
    private static final String SERVICES = "secret of the service";
    private static final String SYSTEMS = "secret of the system";

    private final Process process;
    private final String url;

    private Keycloak(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** @param platform whose people it signs in */
    static Keycloak start(String platform) {
        var port = FreePorts.inARow(1);
        var url = "http://localhost:" + port;
        try {
            var home = home();
            var imported = Files.createDirectories(home.resolve("data/import"));
            for (var realm : List.of(REALM, BROKER)) {
                Files.copy(realm, imported.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--http-host=localhost",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(CONSOLE.toFile());
            builder.environment().putAll(settings(platform, url));
            var keycloak = new Keycloak(builder.start(), url);
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path home() throws IOException {
        try (var versions = Files.list(UNPACKED)) {
            return versions.findFirst().orElseThrow();
        }
    }

    private static Map<String, String> settings(String platform, String url) {
        var broker = url + "/realms/broker";
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN),
                Map.entry("KNUDEPUNKT_PUBLIC_URL", platform),
                Map.entry("KNUDEPUNKT_CLIENT_SECRET", GATEWAYS),
                Map.entry("KNUDEPUNKT_SERVICE_CLIENT_SECRET", SERVICES),
                Map.entry("KNUDEPUNKT_CRM_CLIENT_SECRET", SYSTEMS),
                Map.entry("KEYCLOAK_URL", url),
                Map.entry("MITID_ERHVERV", "true"),
                Map.entry("MITID_ERHVERV_ISSUER", broker),
                Map.entry("MITID_ERHVERV_AUTHORIZATION_URL", broker + "/protocol/openid-connect/auth"),
                Map.entry("MITID_ERHVERV_TOKEN_URL", broker + "/protocol/openid-connect/token"),
                Map.entry("MITID_ERHVERV_KEYS_URL", broker + "/protocol/openid-connect/certs"),
                Map.entry("MITID_ERHVERV_CLIENT_SECRET", "broker"));
    }

    private void awaitReady() {
        Awaitility.await("Keycloak; see " + CONSOLE)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .failFast("Keycloak ended; see " + CONSOLE, () -> !process.isAlive())
                .until(() -> Files.readString(CONSOLE).contains("Listening on:"));
    }

    String issuer() {
        return url + "/realms/knudepunkt";
    }

    /** What the platform has to be told of it, beside where it is. */
    Map<String, String> environment() {
        return Map.of("KNUDEPUNKT_CLIENT_SECRET", GATEWAYS, "KNUDEPUNKT_SERVICE_CLIENT_SECRET", SERVICES);
    }

    /** A token of the system, with these scopes. */
    String systemsToken(String scopes) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "crm")
                .formParam("client_secret", SYSTEMS)
                .formParam("scope", scopes)
                .post(issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Adds somebody with a role and what is known of them. */
    void add(String name, String role, Map<String, List<String>> attributes) {
        var user = Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "Prøve",
                "lastName",
                name,
                "email",
                name + MAIL,
                "attributes",
                attributes,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD)));
        admin().body(user).post("/users").then().statusCode(201);
        give(name, role);
    }

    void give(String name, String role) {
        var api = id("/clients?clientId=knudepunkt", "clientId", "knudepunkt");
        Map<String, Object> known = admin().get("/clients/" + api + "/roles/" + role)
                .then()
                .extract()
                .path("");
        admin().body(List.of(known))
                .post("/users/" + user(name) + "/role-mappings/clients/" + api)
                .then()
                .statusCode(204);
    }

    /** Says more of somebody than was known before. */
    void note(String name, String attribute, String value) {
        var path = "/users/" + user(name);
        Map<String, Object> known = admin().get(path).then().extract().path("");
        var changed = new HashMap<>(known);
        var attributes = new HashMap<Object, Object>((Map<?, ?>) known.get("attributes"));
        attributes.put(attribute, List.of(value));
        changed.put("attributes", attributes);
        admin().body(changed).put(path).then().statusCode(204);
    }

    String noted(String name, String attribute) {
        return admin().get("/users/" + user(name)).then().extract().path("attributes." + attribute + "[0]");
    }

    /** As they can themselves, on the page of their account. */
    void signOutEverywhere(String name) {
        admin().post("/users/" + user(name) + "/logout").then().statusCode(204);
    }

    /** From now on. */
    void giveAccessTokensOf(Duration life) {
        admin().body(Map.of("accessTokenLifespan", life.toSeconds()))
                .put("")
                .then()
                .statusCode(204);
    }

    /** Does something while one of the claims that the services read is missing in all new tokens. */
    void without(String mapper, Runnable deed) {
        var mappers = "/client-scopes/" + id("/client-scopes", "name", "knudepunkt") + "/protocol-mappers/models";
        var id = id(mappers, "name", mapper);
        Map<String, Object> known =
                admin().get(mappers + "/" + id).then().extract().path("");
        admin().delete(mappers + "/" + id).then().statusCode(204);
        try {
            deed.run();
        } finally {
            admin().body(known).post(mappers).then().statusCode(201);
        }
    }

    /** By their address: what a broker calls somebody is no name. */
    private String user(String name) {
        var email = name + MAIL;
        return id("/users?exact=true&email=" + email, "email", email);
    }

    private String id(String path, String field, String value) {
        return admin().get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.%s == '%s' }.id".formatted(field, value));
    }

    /** Asked for anew each time: an administrator's tokens live for a minute. */
    private RequestSpecification admin() {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", ADMIN)
                .formParam("password", ADMIN)
                .post(url + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().baseUri(url)
                .basePath("/admin/realms/knudepunkt")
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
