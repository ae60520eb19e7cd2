package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.page.Menu;
import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.MenuHeader;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FigurePagesTest {

    private static final String MENU = MenuHeader.write(new Menu(
                    List.of(new MenuEntry(1, "/courses", new Words("Forløb", "Courses"), null, List.of("analyst")))))
            .orElseThrow();

    @Test
    void figureOpensToWhatItCountsAndWhatItLeavesOut() {
        var counted = CompletedCourse.of("ACTION_PLAN", "2021-11-30").announce();
        var other = CompletedCourse.of("GROWTH_PLAN", "2021-11-30").announce();
        awaitPage(
                "/goals/contracts/2021/targets/9.2",
                containsString("<a href=\"/courses/" + counted.id() + "\">Åbn forløbet"));
        reading("council", "da")
                .header(MenuHeader.NAME, MENU)
                .get("/goals/contracts/2021/targets/9.2")
                .then()
                .statusCode(200)
                .body(not(containsString(counted.id().toString())));
        awaitPage(
                "/goals/contracts/2021/targets/9.2?excluded=true",
                allOf(
                        containsString(other.id().toString()),
                        not(containsString(counted.id().toString())),
                        containsString("Tæller ikke: arten er vækstplan")));
    }

    @Test
    void longListIsRead50AtATime() {
        IntStream.range(0, 51)
                .forEach(i -> CompletedCourse.of("SHORT", "2026-01-01").announce());
        var last = CompletedCourse.of("SHORT", "2026-01-02").announce();
        awaitPage(
                "/goals/contracts/2026/targets/9.1",
                allOf(containsString(last.id().toString()), containsString(">Vis flere</a>")));
        var page = reading("analyst", "da")
                .header(MenuHeader.NAME, MENU)
                .get("/goals/contracts/2026/targets/9.1")
                .asString();
        var next = Pattern.compile("href=\"([^\"#]*cursor=[^\"#]*)").matcher(page);
        assertTrue(next.find());
        reading("analyst", "da")
                .get(next.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .body(not(containsString(last.id().toString())))
                .body(containsString("1. januar 2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Omstillingsplaner tæller med, '1. januar 2021 – 31. december 2021', 'Kilde: Halvårsstatus – Resultatkontrakt 2021'",
        "en, Transition plans count here, '1 January 2021 – 31 December 2021', 'Source: Half-year status – Performance contract 2021'"
    })
    void figureSaysHowItIsCounted(String language, String why, String period, String source) {
        reading("finance-greve", language)
                .get("/goals/contracts/2021/targets/9.3")
                .then()
                .statusCode(200)
                .body(allOf(containsString(why), containsString(period), containsString(source)));
    }

    @Test
    void targetWithoutAFeedSaysSo() {
        reading("council", "da")
                .get("/goals/contracts/2021/targets/1.1")
                .then()
                .statusCode(200)
                .body(containsString("Ingen hændelse tæller det"))
                .body(containsString("Nordjylland: 40&nbsp;%"))
                .body(containsString("i 2023: 50&nbsp;%"))
                .body(containsString("Erhvervsstyrelsen til erhvervshusene, KL: efteråret 2021 og efteråret 2023"))
                .body(not(containsString("Det bag tallet")));
    }

    @ParameterizedTest
    @CsvSource({
        "analyst,true",
        "triage,true",
        "developer,true",
        "kam,true",
        "council,true",
        "admin,true",
        "les-solroed,false",
        "finance-greve,false",
        "crm,false"
    })
    void whoIsShownTheCourses(String client, boolean shown) {
        var courses = containsString("Det bag tallet");
        reading(client, "da")
                .get("/goals/contracts/2021/targets/9.1")
                .then()
                .statusCode(200)
                .body(shown ? courses : not(courses));
    }

    @Test
    void unknownTargetIsAPageToo() {
        reading("council", "en")
                .get("/goals/contracts/2021/targets/19.1")
                .then()
                .statusCode(404)
                .body(containsString("The contract for 2021 has no target 19.1."));
    }

    private static void awaitPage(String path, Matcher<String> content) {
        Awaitility.await()
                .until(
                        () -> reading("analyst", "da")
                                .header(MenuHeader.NAME, MENU)
                                .get(path)
                                .asString(),
                        content);
    }
}
