package dk.knudepunkt.cofinancing.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WhatIfPagesTest {

    private static final String PAGE = "/cofinancing/what-if";

    @Test
    void withoutAQuestionTheFormIsThereAndNoAnswer() {
        page("year=2021")
                .then()
                .statusCode(200)
                .body(containsString("Spørgsmålet"))
                .body(not(containsString("<tbody>")));
    }

    @Test
    void solroedLeavingStandsBesideToday() {
        var page = page("year=2021&leaving=269");

        page.then().statusCode(200);
        assertThat(page.htmlPath()
                        .<String>getList(
                                "**.findAll { it.name() == 'tr' && it.th.text().trim() == 'Greve' }[0].td*.text()"))
                .extracting(String::strip)
                .containsExactly("132.304", "136.496", "+4.192", "3,17 %", "2,62 → 2,7");
        page.then().body(containsString("<option value=\"269\" selected>Solrød</option>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead=101 | lead | København er ikke part",
                "leadShare=x | leadShare | 0",
                "budget=-5 | budget | 0",
                "keyDate=soon | keyDate | 2021-01-01",
                "leaving=101 | leaving | København er ikke part i nogen",
                "budget=1000 | leadShare | 1.000"
            })
    void whatIsWrongStandsAtItsField(String query, String field, String told) {
        page("year=2021&" + query)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#" + field + "\""))
                .body(containsString(told));
    }

    @Test
    void aQuestionIsSavedOpenedAndDeleted() {
        var saved = WhatIfResourceTest.as("finance-greve")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "Uden Solrød")
                .post(PAGE + "/saved?year=2021&leaving=269");
        saved.then().statusCode(303);
        var path = URI.create(saved.header("Location")).getPath();

        page("finance-greve", path)
                .then()
                .statusCode(200)
                .body(containsString("Uden Solrød"))
                .body(containsString("136.496"));
        page("finance-greve", PAGE + "/saved").then().body(containsString("Uden Solrød"));
        page("council", path).then().statusCode(404);
        WhatIfResourceTest.as("finance-greve")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("version", "0")
                .post(path + "/deletion")
                .then()
                .statusCode(303);
        page("finance-greve", path).then().statusCode(404);
    }

    @Test
    void aCallerWithoutTokenIsRefused() {
        given().get(PAGE + "?year=2021").then().statusCode(401);
    }

    private static Response page(String query) {
        return page("finance-greve", PAGE + "?" + query);
    }

    private static Response page(String caller, String path) {
        return WhatIfResourceTest.as(caller)
                .accept("text/html")
                .header("Accept-Language", "da")
                .get(path);
    }
}
