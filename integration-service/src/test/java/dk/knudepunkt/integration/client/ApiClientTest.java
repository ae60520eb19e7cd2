package dk.knudepunkt.integration.client;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems that get tokens from the local issuer, which asks this service about them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ApiClientTest {

    private static final String CLIENTS = "/api/api-clients";
    private static final String BODY =
            "{\"name\": \"CRM, prøve\", \"scopes\": [\"events:read\"], \"units\": [\"les-solroed\"]}";

    @Inject
    Wristwatch watch;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void goRight() {
        watch.goRight();
    }

    @Test
    void oneIsAddedAndItsSecretIsShownOnce() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = sending("admin", BODY).header("Idempotency-Key", key).post(CLIENTS);
        first.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", containsString(CLIENTS + "/" + first.path("client.id")))
                .body("client.clientId", is("client-" + first.path("client.id")))
                .body("client.actions", is(List.of("secret-rotation", "withdrawal")));
        var secret = first.<String>path("secret");
        assertThat(secret).hasSizeGreaterThan(40);

        sending("admin", BODY)
                .header("Idempotency-Key", key)
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .body("client.id", is(first.<String>path("client.id")))
                .body("secret", nullValue());
        as("admin")
                .get(CLIENTS + "/" + first.path("client.id"))
                .then()
                .header("ETag", notNullValue())
                .body("$", not(hasKey("secret")));
        as("admin").get(CLIENTS).then().body("items.id", hasItem(first.<String>path("client.id")));
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            var row = query.executeQuery("select count(*) from idempotency_key where body like '%" + secret + "%'");
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void withItsSecretItGetsATokenWithItsScopesUntilItIsWithdrawn() {
        try (var issuer =
                Issuer.start().asking(URI.create("http://localhost:" + RestAssured.port + "/api-client-checks"))) {
            var added = sending("admin", BODY).post(CLIENTS);
            var path = CLIENTS + "/" + added.path("client.id");
            var id = added.<String>path("client.clientId");
            var old = added.<String>path("secret");

            var token = token(issuer, id, old);
            token.statusCode(200);
            assertThat(Duration.ofSeconds(token.extract().<Integer>path("expires_in")))
                    .isLessThanOrEqualTo(Duration.ofMinutes(5));
            var said = token.extract().<String>path("access_token").split("[.]", -1)[1];
            assertThat(new String(Base64.getUrlDecoder().decode(said), StandardCharsets.UTF_8))
                    .contains("\"sub\":\"" + id + "\"", "\"scope\":\"events:read\"", "[\"les-solroed\"]", "[\"crm\"]");
            token(issuer, id, "guess").statusCode(401);
            token(issuer, "client-" + UUID.randomUUID(), old).statusCode(401);

            var fresh = sending("admin", "{\"overlapHours\": 1}")
                    .header("If-Match", "\"0\"")
                    .post(path + "/secret-rotation")
                    .<String>path("secret");
            token(issuer, id, old).statusCode(200);
            token(issuer, id, fresh).statusCode(200);
            watch.set(watch.instant().plus(Duration.ofMinutes(61)));
            token(issuer, id, old).statusCode(401);
            token(issuer, id, fresh).statusCode(200);

            as("admin").post(path + "/withdrawal").then().statusCode(428);
            as("admin")
                    .header("If-Match", "\"1\"")
                    .post(path + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("withdrawnAt", notNullValue())
                    .body("actions", is(List.of()));
            token(issuer, id, fresh).statusCode(401);
            given().get("/session-ends").then().body("accounts", hasKey(id));
            as("admin")
                    .header("If-Match", "*")
                    .post(path + "/withdrawal")
                    .then()
                    .statusCode(409);
            sending("admin", "{\"overlapHours\": 0}")
                    .header("If-Match", "*")
                    .post(path + "/secret-rotation")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/api-client-withdrawn"));
        }
    }

    @Test
    void whatItsWebhooksSentIsSentNoMore() throws SQLException {
        var added = sending("admin", BODY).post(CLIENTS);
        var webhook = sending("crm", Registered.body("http://localhost:1/hooks", "referral.accepted.v2"))
                .post("/api/webhooks")
                .<String>path("webhook.id");
        var others = sending("crm", Registered.body("http://localhost:1/hooks", "referral.accepted.v2"))
                .post("/api/webhooks")
                .<String>path("webhook.id");
        try (var connection = database.getConnection();
                var give = connection.prepareStatement("update webhook set owner = ? where id = ?")) {
            give.setString(1, added.path("client.clientId"));
            give.setObject(2, UUID.fromString(webhook));
            give.executeUpdate();
        }

        as("admin")
                .header("If-Match", "*")
                .post(CLIENTS + "/" + added.path("client.id") + "/withdrawal")
                .then()
                .statusCode(200);
        as("admin")
                .get("/api/webhooks/" + webhook)
                .then()
                .body("status", is("OFF"))
                .body("offBecause", is("WITHDRAWN"))
                .body("actions", is(List.of()));
        as("admin")
                .header("If-Match", "*")
                .post("/api/webhooks/" + webhook + "/resumption")
                .then()
                .statusCode(409);
        as("crm").get("/api/webhooks/" + others).then().body("status", is("ACTIVE"));
        for (var id : List.of(webhook, others)) {
            as("admin")
                    .header("If-Match", "*")
                    .delete("/api/webhooks/" + id)
                    .then()
                    .statusCode(204);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | 422 | /name",
                "{'name': 'x', 'scopes': [], 'units': []}                      | 422 | /scopes",
                "{'name': 'x', 'scopes': ['admin:all'], 'units': []}           | 422 | /scopes",
                "{'name': 'x', 'scopes': ['events:read']}                      | 422 | /units",
                "{'name': 'x', 'scopes': ['events:read'], 'units': ['A B']}    | 422 | /units/0",
                "{'name': 'x', 'scopes': 'events:read', 'units': []}           | 400 | /scopes",
            })
    void whatIsWrongIsNamedAtItsField(String body, int status, String pointer) {
        sending("admin", body.replace('\'', '"'))
                .post(CLIENTS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyAdministratorsKeepThem() {
        var id = sending("admin", BODY).post(CLIENTS).path("client.id");
        for (var client : List.of("crm", "triage", "analyst", "les-solroed")) {
            as(client).get(CLIENTS).then().statusCode(403);
            sending(client, BODY).post(CLIENTS).then().statusCode(403);
            as(client)
                    .header("If-Match", "*")
                    .post(CLIENTS + "/" + id + "/withdrawal")
                    .then()
                    .statusCode(403);
            html(client).get("/api-clients").then().statusCode(403);
        }
        given().get(CLIENTS).then().statusCode(401);
        as("admin").get(CLIENTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onThePagesTheSameIsDone() {
        var blank = html("admin").get("/api-clients/new");
        var issued = form().formParam("_key", found("name=\"_key\" value=\"([^\"]+)\"", blank))
                .formParam("name", "Journal")
                .formParam("scopes", "events:read")
                .formParam("units", "les-solroed")
                .post("/api-clients/new");
        issued.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Kopiér hemmeligheden nu"));
        var page = found("href=\"(/api-clients/[0-9a-f-]{36})\"", issued);
        html("admin").get("/api-clients").then().body(containsString("Journal"));
        var before = html("admin").get(page);
        before.then().statusCode(200).body(containsString("I brug"));

        form().formParam("_version", found("name=\"_version\" value=\"(\\d+)\"", before))
                .formParam("overlapHours", "24")
                .post(page + "/secret-rotation")
                .then()
                .statusCode(200)
                .body(containsString("Den gamle gælder også"));
        form().formParam("_version", "0")
                .post(page + "/withdrawal")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        form().formParam("_version", "1").post(page + "/withdrawal").then().statusCode(303);
        html("admin")
                .get(page)
                .then()
                .body(containsString("Trukket tilbage"))
                .body(not(containsString("/withdrawal\"")));
        form().formParam("_key", UUID.randomUUID().toString())
                .formParam("name", "Uden noget")
                .post("/api-clients/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Uden noget\""));
    }

    private static ValidatableResponse token(Issuer issuer, String id, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post(issuer.url() + "/token")
                .then();
    }

    private static RequestSpecification html(String client) {
        return as(client).accept("text/html").header("Accept-Language", "da");
    }

    private static RequestSpecification form() {
        return html("admin").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String found(String pattern, Response page) {
        var match = Pattern.compile(pattern).matcher(page.asString());
        assertThat(match.find()).as(pattern + " in " + page.asString()).isTrue();
        return match.group(1);
    }
}
