package dk.knudepunkt.cofinancing.statement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MunicipalityPagesTest {

    private static final String GREVE = "/cofinancing/2021/municipalities/253";

    @Test
    void eachAmountIsExplainedStepByStep() {
        var page = page("council", GREVE);

        page.then().statusCode(200).body(containsString("Greve betaler 132.304 kr."));
        assertThat(
                        page.htmlPath()
                                .<String>getList(
                                        "**.findAll { it.name() == 'tr' && it.th.text().startsWith('Fødevarer') }[0].td*.text()"))
                .extracting(String::strip)
                .containsExactly("50.514", "759.718", "500.000", "33.245,23", "33.245", "(12. største rest)", "33.245");
        page.then().body(containsString("2024")).body(not(containsString("Udsted opgørelse")));
    }

    @Test
    void theLeadsPartIsStatedNotComputed() {
        page("council", "/cofinancing/2021/municipalities/330")
                .then()
                .body(containsString("Leadkommune: delen står i aftalen"))
                .body(containsString("500.000"));
    }

    @Test
    void theAnalystIssuesAStatementHere() {
        page("analyst", "/cofinancing/2022/municipalities/259")
                .then()
                .body(containsString("Ingen er udstedt endnu"))
                .body(containsString("Udsted opgørelse"));
        var issued = issue("259", "2022");
        issued.then().statusCode(303).header("Location", containsString("/cofinancing/statements/"));
        page("council", issued.header("Location"))
                .then()
                .body(containsString("<h1>Opgørelse O-2022-"))
                .body(containsString(": Køge 2022</h1>"));
        page("council", "/cofinancing/2022/municipalities/259").then().body(containsString("O-2022-"));
    }

    @Test
    void whatWasStatedIsNotStatedTwiceAndThePageSaysWhy() {
        issue("265", "2023").then().statusCode(303);

        issue("265", "2023")
                .then()
                .statusCode(422)
                .body(containsString("Ingen opgørelse"))
                .body(containsString("name=\"municipalityCode\" value=\"265\""))
                .body(containsString("O-2023-"));
    }

    @Test
    void whatIsNoYearIsRefusedAsSuch() {
        issue("265", "i år").then().statusCode(422).body(containsString("Skriv et helt tal"));
    }

    private static Response issue(String municipalityCode, String year) {
        return given().auth()
                .oauth2(Tokens.of("analyst"))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("municipalityCode", municipalityCode)
                .formParam("year", year)
                .post("/cofinancing/statements");
    }

    @Test
    void whoeverPaysNothingAndWhatIsNoMunicipality() {
        page("council", "/cofinancing/2021/municipalities/101")
                .then()
                .statusCode(200)
                .body(containsString("ikke part"));
        page("council", "/cofinancing/2021/municipalities/999").then().statusCode(422);
        given().get(GREVE).then().statusCode(401);
    }

    private static Response page(String caller, String path) {
        return given().auth()
                .oauth2(Tokens.of(caller))
                .accept("text/html")
                .header("Accept-Language", "da")
                .get(path);
    }
}
