package dk.knudepunkt.referrals.view;

import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SavedViewsTest {

    private static final String VIEWS = "/referrals/saved-views";
    private static final String OVERDUE = "status=SUBMITTED&overdue=true";

    @Inject
    Sql sql;

    @BeforeEach
    void nobodyHasAny() {
        sql.run("delete from saved_view");
    }

    @Test
    void aNarrowedListIsKeptAsATabAboveIt() {
        browser("triage", "da")
                .get("/referrals?" + OVERDUE + "&q=")
                .then()
                .body(containsString("Gem denne visning"))
                .body(containsString("name=\"query\" value=\"status=SUBMITTED&amp;overdue=true\""));
        keep("triage", "/referrals", OVERDUE, "Haster")
                .statusCode(303)
                .header("Location", endsWith("/referrals?" + OVERDUE));
        browser("triage", "da")
                .get("/referrals?" + OVERDUE)
                .then()
                .body(containsString(
                        "<a href=\"/referrals?status=SUBMITTED&amp;overdue=true\" aria-current=\"page\">Haster</a>"));
        browser("triage", "da").get("/referrals/meetings").then().body(not(containsString("Haster")));
    }

    @Test
    void nobodySeesOrChangesAnothers() {
        keep("triage", "/referrals", OVERDUE, "Haster").statusCode(303);
        var id = sql.first("select id from saved_view", row -> row.getString(1)).orElseThrow();
        browser("kam", "da").get("/referrals").then().body(not(containsString("Haster")));
        browser("kam", "da").get(VIEWS).then().body(not(containsString("Haster")));
        browser("kam", "da").post(VIEWS + "/" + id + "/removal").then().statusCode(404);
        browser("kam", "da")
                .formParam("name", "Min")
                .post(VIEWS + "/" + id + "/name")
                .then()
                .statusCode(404);
        assertEquals("Haster", name());
    }

    @Test
    void itIsRenamedAndDropped() {
        keep("triage", "/referrals", OVERDUE, "Haster").statusCode(303);
        var view = VIEWS + "/"
                + sql.first("select id from saved_view", row -> row.getString(1))
                        .orElseThrow();
        browser("triage", "da")
                .formParam("name", "Over tiden")
                .post(view + "/name")
                .then()
                .statusCode(303);
        assertEquals("Over tiden", name());
        browser("triage", "da")
                .formParam("name", " ")
                .post(view + "/name")
                .then()
                .statusCode(422);
        assertEquals("Over tiden", name());
        browser("triage", "da").post(view + "/removal").then().statusCode(303);
        assertEquals(0, count());
    }

    @Test
    void aNameStandsOnceAboveAListAndWhatWasTypedIsShownAgain() {
        keep("triage", "/referrals", OVERDUE, "Haster").statusCode(303);
        keep("triage", "/referrals", "status=SUBMITTED", "haster")
                .statusCode(422)
                .body(containsString("Du har allerede en visning af listen, der hedder haster"))
                .body(containsString("value=\"haster\""))
                .body(containsString("value=\"status=SUBMITTED\""));
        keep("triage", "/referrals/queue", "due=SOON", "haster").statusCode(303);
    }

    @Test
    void thereIsRoomForTwenty() {
        for (var i = 1; i <= 20; i++) {
            keep("triage", "/referrals", OVERDUE, "Nummer " + i).statusCode(303);
        }
        keep("triage", "/referrals", OVERDUE, "En til")
                .statusCode(422)
                .body(containsString("Du har 20 gemte visninger"));
        assertEquals(20, count());
        keep("kam", "/referrals", OVERDUE, "En til").statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({
        "//elsewhere.example, status=OPEN",
        "https://elsewhere.example, q=a",
        "/referrals, <b>",
        "/referrals, q=100%",
        "/referrals, q=%zz",
        "/referrals, ''"
    })
    void itLeadsToAListOfThisSiteOnly(String list, String query) {
        keep("triage", list, query, "Ud").statusCode(422);
        assertEquals(0, count());
    }

    private String name() {
        return sql.first("select name from saved_view", row -> row.getString(1)).orElseThrow();
    }

    private int count() {
        return sql.first("select count(*) from saved_view", row -> row.getInt(1))
                .orElseThrow();
    }

    private static ValidatableResponse keep(String client, String list, String query, String name) {
        return browser(client, "da")
                .formParams(Map.of("list", list, "query", query, "name", name))
                .post(VIEWS)
                .then();
    }
}
