package dk.knudepunkt.integration.user.page;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator ends sessions as a browser without JavaScript does it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class UserPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Pattern END = Pattern.compile("action=\"(/users/les-solroed/sessions/[0-9a-f]{64}/end)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");

    @BeforeEach
    void signIn() {
        for (var digit : List.of("a", "b")) {
            sending("les-solroed", "{\"session\": \"%s\", \"secondsOld\": 9}".formatted(digit.repeat(64)))
                    .post("/session-uses");
        }
    }

    @Test
    void theListNamesThemAndWhatTheirTokenSaid() {
        html("admin", "da")
                .get("/users")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/users/les-solroed\">LES-rådgiver, Solrød</a>"))
                .body(containsString("les-solroed</td>"))
                .body(containsString("rådgiver i en lokal enhed</td>"));
        html("admin", "en").get("/users").then().body(containsString("Last seen"));
    }

    @Test
    void oneIsEndedAndThenAll() {
        var page = "/users/les-solroed";
        var before = html("admin", "da").get(page).asString();
        var one = found(END, before);
        form("admin")
                .formParam("_version", "0")
                .post(one)
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        var after = html("admin", "da").get(page).asString();
        assertThat(after).doesNotContain(one);

        form("admin")
                .formParam("_version", "17")
                .post(page + "/sign-out")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        form("admin")
                .formParam("_version", found(VERSION, after))
                .post(page + "/sign-out")
                .then()
                .statusCode(303);
        html("admin", "da")
                .get(page)
                .then()
                .body(containsString("Ingen lige nu"))
                .body(not(containsString("/end\"")));
    }

    @Test
    void anAdministratorFindsThemByNameAndByAccountAndNobodyElseDoes() {
        for (var typed : List.of("RÅDGIVER, solr", "les-sol")) {
            var found = Finding.of("admin", typed).hits("Brugere");
            assertThat(found).extracting(hit -> hit.get("title")).containsExactly("LES-rådgiver, Solrød");
            assertThat(found).extracting(hit -> hit.get("detail")).containsExactly("les-solroed");
            assertThat(found).extracting(hit -> hit.get("href")).containsExactly("/users/les-solroed");
            for (var client : List.of("analyst", "les-solroed", "triage", "crm")) {
                assertThat(Finding.of(client, typed).names()).as(client).isEmpty();
            }
        }
        assertThat(Finding.of("admin", "les-solroed").hits("Brugere").getFirst().get("exact"))
                .isEqualTo(true);
        assertThat(Finding.of("admin", "les%sol").names()).isEmpty();
    }

    @Test
    void othersDoNotSeeThePages() {
        for (var client : List.of("analyst", "les-solroed", "triage", "crm")) {
            html(client, "da").get("/users").then().statusCode(403);
            html(client, "da").get("/users/les-solroed").then().statusCode(403);
            form(client).post("/users/les-solroed/sign-out").then().statusCode(403);
        }
    }

    private static RequestSpecification html(String client, String language) {
        return as(client).accept("text/html").header("Accept-Language", language);
    }

    private static RequestSpecification form(String client) {
        return html(client, "da").contentType(FORM);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern + " in " + page).isTrue();
        return match.group(1);
    }
}
