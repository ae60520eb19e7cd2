package dk.knudepunkt.goals.indicator;

import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IndicatorPagesTest {

    @ParameterizedTest
    @CsvSource({
        "da, Andel eksporterende virksomheder, '<strong>9,5&nbsp;%</strong>, oplyst i 2021', 'op til 13,5&nbsp;% (2030)'",
        "en, Share of exporting companies,     '<strong>9.5&nbsp;%</strong>, stated in 2021', 'up to 13.5&nbsp;% (2030)'"
    })
    void indicatorsAreReadInTheReadersLanguage(String language, String name, String status, String target) {
        reading("council", language)
                .get("/goals/indicators")
                .then()
                .statusCode(200)
                .body(allOf(containsString(name), containsString(status), containsString(target)));
    }

    @Test
    void staleOnesAreMarked() {
        var page = reading("les-solroed", "da").get("/goals/indicators").asString();
        assertEquals(8, count("<th scope=\"row\">", page));
        assertEquals(8, count(">Forældet</span>", page));
        assertEquals(5, count(">Ikke oplyst <span", page));
    }

    @Test
    void nobodyReadsThePageWithoutSigningIn() {
        RestAssured.get("/goals/indicators").then().statusCode(401);
    }

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }
}
