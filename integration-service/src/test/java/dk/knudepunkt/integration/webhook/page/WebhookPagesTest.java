package dk.knudepunkt.integration.webhook.page;

import static dk.knudepunkt.integration.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.standardwebhooks.Webhook;
import dk.knudepunkt.integration.webhook.Receiver;
import dk.knudepunkt.integration.webhook.Registered;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps a webhook as a browser without JavaScript does it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WebhookPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");
    private static final Pattern PAGE = Pattern.compile("href=\"(/webhooks/[0-9a-f-]{36})\"");
    private static final Pattern DELIVERY =
            Pattern.compile("href=\"(/webhooks/[0-9a-f-]{36}/deliveries/[0-9a-f-]{36})\"");

    private Receiver receiver;

    @BeforeEach
    void begin() {
        receiver = Receiver.start();
    }

    @AfterEach
    void end() {
        receiver.close();
        as("admin")
                .get("/api/webhooks")
                .<List<String>>path("items.id")
                .forEach(id -> as("admin").header("If-Match", "*").delete("/api/webhooks/" + id));
    }

    @Test
    void oneIsRegisteredTriedRotatedAndEnded() throws Exception {
        html("admin", "da").get("/webhooks").then().statusCode(200).body(containsString("Der er ingen endnu"));
        var key = hidden("_key", html("admin", "da").get("/webhooks/new"));
        var answer = form("admin")
                .formParam("_key", key)
                .formParam("url", receiver.url())
                .formParam("description", "CRM, prøve")
                .formParam("eventTypes", "report.published.v1")
                .post("/webhooks/new");
        answer.then().statusCode(200).body(containsString("Kopiér hemmeligheden nu"));
        answer.then().header("Cache-Control", "no-store");
        var secret = found(SECRET, answer, 0);
        form("admin")
                .formParam("_key", key)
                .formParam("url", receiver.url())
                .formParam("description", "CRM, prøve")
                .formParam("eventTypes", "report.published.v1")
                .post("/webhooks/new")
                .then()
                .statusCode(200)
                .body(not(containsString(secret)))
                .body(containsString("kan ikke vises igen"));
        var page = found(PAGE, answer, 1);
        html("admin", "da").get(page).then().body(not(containsString(secret))).body(containsString("Intet endnu"));

        var delivery = form("admin").post(page + "/pings");
        delivery.then().statusCode(303);
        await().until(() -> !receiver.messages().isEmpty());
        var message = receiver.messages().getFirst();
        new Webhook(secret).verify(message.body(), message.headers());
        await().until(() -> html("admin", "da").get(page).asString().contains("Leveret"));
        var log = html("admin", "en").get(page);
        log.then().body(containsString("webhook.ping.v1")).body(containsString("Delivered"));
        var one = found(DELIVERY, log, 1);
        html("admin", "en")
                .get(one)
                .then()
                .statusCode(200)
                .body(containsString("204"))
                .body(containsString(message.id()));

        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(one)))
                .post(one + "/redelivery")
                .then()
                .statusCode(303);
        await().until(() -> receiver.messages().size() == 2);

        var rotated = form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page)))
                .formParam("overlapHours", "24")
                .post(page + "/secret-rotation");
        rotated.then().statusCode(200).body(containsString("Beskeder underskrives også med den gamle"));
        assertThat(found(SECRET, rotated, 0)).isNotEqualTo(secret);

        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page)))
                .post(page + "/pause")
                .then()
                .statusCode(303);
        html("admin", "da").get(page).then().body(containsString("På pause")).body(containsString("Genoptag"));
        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page)))
                .post(page + "/resumption")
                .then()
                .statusCode(303);
        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page)))
                .post(page + "/removal")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/webhooks"));
        html("admin", "da").get(page).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
        form("admin")
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("url", "https://nowhere.invalid/hooks")
                .formParam("description", "Mit CRM")
                .formParam("eventTypes", "report.published.v1")
                .post("/webhooks/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"url-error\""))
                .body(containsString("Der er ingen server med det navn"))
                .body(containsString("value=\"Mit CRM\""));
        form("admin")
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("url", receiver.url())
                .post("/webhooks/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"eventTypes-error\""));
    }

    @Test
    void whoCameSecondIsToldAndKeepsWhatTheyTyped() {
        var webhook = Registered.by("admin", receiver.url(), "report.published.v1");
        var page = "/webhooks/" + webhook.id();
        var version = hidden("_version", html("admin", "da").get(page + "/edit"));
        webhook.post("pause").then().statusCode(200);

        form("admin")
                .formParam("_version", version)
                .formParam("url", receiver.url() + "/2")
                .formParam("eventTypes", "report.published.v1")
                .post(page + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString(receiver.url() + "/2"));
        form("admin")
                .formParam("_version", version)
                .post(page + "/resumption")
                .then()
                .statusCode(422);
        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page + "/edit")))
                .formParam("url", receiver.url() + "/2")
                .formParam("eventTypes", "course.completed.v2")
                .post(page + "/edit")
                .then()
                .statusCode(303);
        html("admin", "da").get(page).then().body(containsString("course.completed.v2"));
        form("admin")
                .formParam("_version", hidden("_version", html("admin", "da").get(page)))
                .formParam("overlapHours", "200")
                .post(page + "/secret-rotation")
                .then()
                .statusCode(422)
                .body(containsString("id=\"overlapHours-error\""));
    }

    @Test
    void othersDoNotSeeThePages() {
        for (var client : List.of("analyst", "les-solroed", "triage", "crm")) {
            html(client, "da").get("/webhooks").then().statusCode(403);
        }
    }

    @Test
    void anAdministratorSeesAnothersWithoutWhatOnlyItsOwnerDoes() {
        var webhook = Registered.by("crm", receiver.url(), "report.published.v1");

        html("admin", "da")
                .get("/webhooks/" + webhook.id())
                .then()
                .statusCode(200)
                .body(containsString("Sæt på pause"))
                .body(not(containsString("overlapHours")))
                .body(not(containsString("/edit\"")));
        webhook.remove();
    }

    private static RequestSpecification html(String client, String language) {
        return as(client).accept("text/html").header("Accept-Language", language);
    }

    private static RequestSpecification form(String client) {
        return html(client, "da").contentType(FORM);
    }

    private static String hidden(String name, Response page) {
        return found(Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\""), page, 1);
    }

    private static String found(Pattern pattern, Response page, int group) {
        var match = pattern.matcher(page.asString());
        assertThat(match.find()).as(pattern + " in " + page.asString()).isTrue();
        return match.group(group);
    }
}
