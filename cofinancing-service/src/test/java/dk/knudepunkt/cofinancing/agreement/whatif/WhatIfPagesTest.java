package dk.knudepunkt.cofinancing.agreement.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .containsExactly("132.304", "136.496", "+4.192", "3,17 %", "2,62 → 2,70", "+0,08");
        page.then().body(containsString("<option value=\"269\" selected>Solrød</option>"));
        for (var figure : List.of("I dag", "Efter ændringen", "Procent", "Kr. pr. indbygger")) {
            page.then().body(containsString("<summary>Hvad tælles? " + figure + "</summary>"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead=101 | blocks.0.change.lead | København er ikke part",
                "leadShare=x | blocks.0.change.leadShare | Skriv et",
                "budget=-5 | blocks.0.change.budget | 0",
                "keyDate=soon | blocks.0.change.keyDate | Skriv en dato",
                "keyDate=01-01-1901 | blocks.0.change.keyDate | 2021-01-01",
                "leaving=101 | blocks.0.change.leaving | København er ikke part i nogen",
                "budget=1000 | blocks.0.change.leadShare | 1.000",
                "byPopulation=50 | blocks.0.change.key | 50 procent",
                "byShares=100&shares=Gotham: 100 | blocks.0.change.key.shares | Gotham",
                "byShares=100&shares=København: 100 | blocks.0.change.key | København har en fast andel",
                "equally=meget | blocks.0.change.key.equally | Skriv et tal",
                "leaving=269&leadShare2=x | blocks.1.change.leadShare | Scenarie 2, Leadkommunens del i kroner",
                "leaving=269&onTop2=true&leaving2=269 | blocks.1.change.leaving | Solrød er ikke part",
                "leaving=269&budget3=5000000&lead4=101&name4=Nyt | blocks.3.change.lead | Nyt, Leadkommune"
            })
    void whatIsWrongStandsAtItsField(String query, String field, String told) {
        page("year=2021&" + query)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#" + field + "\""))
                .body(containsString(told));
    }

    @Test
    void severalScenariosStandSideBySide() {
        var page = page("year=2021&name=Uden Solrød&leaving=269&leadShare2=400000&equally2=100");

        page.then().statusCode(200).body(containsString("Side om side"));
        assertThat(cells(page, "Greve", 0)).containsExactly("132.304", "136.496 (+4.192)", "150.000 (+17.696)");
        assertThat(cells(page, "Solrød", 0)).containsExactly("61.394", "0 (-61.394)", "150.000 (+88.606)");
        assertThat(cells(page, "I alt", 0)).containsExactly("4.000.000", "4.000.000 (0)", "4.000.000 (0)");
        assertThat(cells(page, "Greve", 2)).startsWith("132.304", "150.000", "+17.696", "13,38 %");
        page.then()
                .body(containsString("<h2>Uden Solrød</h2>"))
                .body(containsString("<li>Alle klynger: ud: Solrød</li>"))
                .body(containsString("<h2>Scenarie 2</h2>"))
                .body(containsString("<li>Alle klynger: leadets del: 400.000 kr.; nøgle: lige dele</li>"));
    }

    @Test
    void aChangeMayGoOnTopOfTheOneBefore() {
        var page = page("year=2021&leaving=269&onTop2=true&clusters2=food&equally2=100");

        page.then().statusCode(200).body(not(containsString("Side om side")));
        // Fifteen are left to share 500,000 kroner of one cluster.
        assertThat(WhatIfResourceTest.ask(2021, """
                        {"leaving": ["269"]}, {"clusters": ["food"], "key": {"kind": "EQUAL"}}""")
                        .extract()
                        .<Integer>path("scenarios[0].municipalities.find { it.code == '253' }.amounts.food"))
                .isBetween(33_333, 33_334);
        page.then().body(containsString("<li>Fødevarer: nøgle: lige dele</li>"));
    }

    @Test
    void aKeyMayBeAMixWithFixedShares() {
        var page = page("year=2021&clusters=food&equally=40&byShares=60&shares=Greve: 75\nSolrød: 25");

        // Of the 500,000 that the lead does not pay, Greve has 12,500 as one of sixteen and 225,000 of the rest:
        // 204,255
        // more than 33,245.
        assertThat(cells(page, "Greve", 0)).contains("336.559", "+204.255");
        page.then()
                .body(containsString("nøgle: 40 % lige dele, 60 % faste andele (Greve 75 %, Solrød 25 %)"))
                .body(containsString("Greve: 75\nSolrød: 25</textarea>"));
    }

    @Test
    void theFormLeadsToTheAddressThatAsksIt() {
        assertThat(sent(Map.of(
                        "year", "2021",
                        "blocks.0.number", "1",
                        "blocks.0.change.leaving", List.of("253", "269"),
                        "blocks.0.change.budget", "",
                        "blocks.1.number", "2",
                        "blocks.1.onTop", "true",
                        "blocks.1.change.key.byPopulation", "12,5")))
                .endsWith(PAGE + "?year=2021&leaving=253&leaving=269&onTop2=true&byPopulation2=12%2C5");
    }

    @Test
    void scenariosAreAddedByAButton() {
        assertThat(sent(Map.of(
                        "year", "2021", "blocks.0.number", "1", "blocks.0.change.leaving", "269", "_add", "true")))
                .endsWith(PAGE + "?year=2021&leaving=269&name2=#scenario2");
        page("year=2021&leaving=269&name2=")
                .then()
                .statusCode(200)
                .body(containsString("id=\"scenario2\""))
                .body(containsString("136.496"));
    }

    @Test
    void scenariosAreRemovedByAButtonAndTheLastIsEmptied() {
        var first = Map.of("year", "2021", "blocks.0.number", "1", "blocks.0.change.leaving", "269", "_remove", "1");
        var both = new HashMap<String, Object>(first);
        both.putAll(Map.of("blocks.1.number", "2", "blocks.1.change.budget", "5000000"));

        assertThat(sent(both)).endsWith(PAGE + "?year=2021&budget=5000000#question");
        assertThat(sent(first)).endsWith(PAGE + "?year=2021&name=#question");
    }

    @Test
    void noMoreThanTenScenariosAreOffered() {
        page("year=2021&budget10=5000000")
                .then()
                .statusCode(200)
                .body(containsString("id=\"scenario10\""))
                .body(not(containsString("name=\"_add\"")));
    }

    @Test
    void aLinkFromAnotherLanguageChoosesTheSameDay() {
        for (var written : List.of("2021-01-01", "01/01/2021", "01-01-2021")) {
            page("year=2021&keyDate=" + written)
                    .then()
                    .statusCode(200)
                    .body(containsString("<option value=\"01-01-2021\" selected>1. januar 2021</option>"));
        }
    }

    @Test
    void aNameThatIsTooLongKeepsTheAnswersAndWhatWasTyped() {
        var title = "Uden Solrød ".repeat(9);
        post("analyst", PAGE + "/saved?year=2021&leaving=269", Map.of("title", title, "shared", "true"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"title-error\""))
                .body(containsString("value=\"" + title + "\""))
                .body(containsString("136.496"));
    }

    @Test
    void aQuestionThatAsksNothingIsNotSaved() {
        assertThat(post("analyst", PAGE + "/saved?year=2021&name=Intet", Map.of("title", "Intet"))
                        .header("Location"))
                .endsWith(PAGE + "?year=2021&name=Intet");
    }

    @Test
    void whatWasDeletedMeanwhileIsNotThereAndAnOldPageDeletesNothing() {
        var path = URI.create(post("analyst", PAGE + "/saved?year=2021&leaving=269", Map.of("title", "Kort"))
                        .header("Location"))
                .getPath();

        post("analyst", path + "/deletion", Map.of("_version", "7"))
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        post("analyst", path + "/deletion", Map.of("_version", "0")).then().statusCode(303);
        post("analyst", path + "/deletion", Map.of("_version", "0")).then().statusCode(404);
    }

    /** A browser presses the first button of a form for whoever presses Enter in a field. */
    @Test
    void enterComputes() {
        var page = page("year=2021&leaving=269&budget2=5000000").asString();
        var form = page.substring(page.indexOf("action=\"/cofinancing/what-if\""));

        assertThat(form.substring(form.indexOf("<button")))
                .startsWith("<button class=\"button button-primary\">Regn ud");
    }

    @Test
    void theQuestionIsAskedInEnglishToo() {
        WhatIfResourceTest.as("council")
                .header("Accept-Language", "en")
                .get(PAGE + "?year=2021&leaving=269&budget2=5000000")
                .then()
                .statusCode(200)
                .body(containsString("Side by side"))
                .body(containsString("All clusters: cost a year: 5,000,000 kroner"))
                .body(containsString("Add a scenario"));
    }

    @Test
    void whatWasSavedIsBuiltOn() {
        var saved = WhatIfResourceTest.as("analyst")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("title", "To tanker")
                .post(PAGE + "/saved?year=2021&leaving=269&onTop2=true&equally2=40&byPopulation2=60&budget3=5000000");
        var page = page("analyst", URI.create(saved.header("Location")).getPath());

        page.then().statusCode(200).body(containsString("Side om side"));
        assertThat(page.htmlPath()
                        .<String>get("**.findAll { it.name() == 'a' && it.text() == 'Byg videre på det' }[0].@href"))
                .isEqualTo(PAGE + "?year=2021&name=Scenarie+1&leaving=269&onTop2=true&byPopulation2=60&equally2=40"
                        + "&name3=Scenarie+3&budget3=5000000");
    }

    @Test
    void aLongQuestionFitsIntoTheAddress() {
        var shares = "&byShares=100&clusters=food&shares=" + "Solrød: 100\n".repeat(600);

        page("year=2021" + shares).then().statusCode(200);
    }

    @Test
    void aQuestionIsSavedOpenedAndDeleted() {
        var saved = WhatIfResourceTest.as("finance-greve")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("title", "Uden Solrød")
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
                .formParam("_version", "0")
                .post(path + "/deletion")
                .then()
                .statusCode(303);
        page("finance-greve", path).then().statusCode(404);
    }

    @Test
    void aCallerWithoutTokenIsRefused() {
        given().get(PAGE + "?year=2021").then().statusCode(401);
    }

    /** The cells of a row, in the page's table of that number. */
    private static List<String> cells(Response page, String row, int table) {
        return page
                .htmlPath()
                .<String>getList(
                        "**.findAll { it.name() == 'table' }[%d].'**'.findAll { it.name() == 'tr' && it.th.text().trim() == '%s' }[0].td*.text()"
                                .formatted(table, row))
                .stream()
                .map(String::strip)
                .toList();
    }

    /** The address that the form leads to. */
    private static String sent(Map<String, ?> fields) {
        var answer = post("finance-greve", PAGE, fields);
        answer.then().statusCode(303);
        return answer.header("Location");
    }

    private static Response post(String caller, String path, Map<String, ?> fields) {
        return WhatIfResourceTest.as(caller)
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
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
