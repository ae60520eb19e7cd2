package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The half-year status of 2021 from the council's own papers: one analyst writes it, a business developer has something to
 * say, another analyst approves it, and then anybody reads it without signing in.
 */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportStoryTest {

    private static final String NAME = "2021-half-year";
    private static final String WRITTEN = "Korte forløb ligger på niveau; handlingsplaner kræver en indsats.";
    private static final Pattern ID = Pattern.compile(".*/goals/reports/([0-9a-f-]{36}).*");

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    ReportStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void aReportIsWrittenApprovedByAnotherAndReadByAnybody() {
        try (var analyst = chromium.visit(hub, Screen.DESK)) {
            var id = writes(analyst);
            try (var developer = chromium.visit(hub, Screen.PHONE)) {
                developer.as("developer").to("/goals/reports/" + id);
                developer.sees(WRITTEN);
                developer.fill("goal", "9");
                developer.fill("text", "Nævn Man on the Moon.");
                developer.press("Send bemærkning");
                developer.sees("Nævn Man on the Moon.");
            }
            analyst.to("/goals/reports/" + id);
            analyst.press("Der er set på den");
            analyst.sees("Set på af");
            try (var colleague = chromium.visit(hub, Screen.DESK)) {
                colleague.as("analyst-2").to("/goals/reports/" + id);
                colleague.press("Godkend, og lad tallene ligge fast");
                colleague.sees("Tallene er, som de var kendt");
            }
            analyst.to("/goals/reports/" + id);
            analyst.press("Offentliggør");
            analyst.follow("Som alle kan læse den");
        }
        anybodyReads();
    }

    private String writes(Visit analyst) {
        analyst.as("analyst").to("/goals/reports");
        analyst.follow("Begynd en rapport");
        analyst.select("year", "2021");
        analyst.select("kind", "HALF_YEAR");
        analyst.press("Begynd");
        analyst.sees("Halvårsstatus 2021");
        var address = ID.matcher(analyst.page().url());
        assertTrue(address.matches(), analyst.page()::url);
        var id = address.group(1);
        IntStream.rangeClosed(0, 18).filter(goal -> goal != 9).forEach(goal -> write(id, goal));
        analyst.to("/goals/reports/" + id + "/goals/9");
        analyst.fill("text", WRITTEN);
        analyst.press("Gem");
        analyst.sees(WRITTEN);
        analyst.press("Send til kommentering");
        analyst.sees("Til kommentering");
        return id;
    }

    /** What takes an afternoon is written by a program here; 0 is the front page. */
    private void write(String id, int goal) {
        hub.as("analyst")
                .header("If-Match", "*")
                .body("{\"text\": \"Mål %d er set efter.\"}".formatted(goal))
                .put("/api/goals/reports/%s/%s".formatted(id, goal == 0 ? "front-page" : "goals/" + goal))
                .then()
                .statusCode(200);
    }

    private void anybodyReads() {
        try (var anybody = chromium.visit(hub, Screen.PHONE)) {
            anybody.to("/goals/published");
            anybody.follow("Halvårsstatus 2021");
            anybody.sees(WRITTEN);
            anybody.sees("n er ikke oplyst");
        }
        hub.anonymous()
                .get("/api/goals/published/" + NAME + "/figures")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("*"))
                .body("", hasSize(51))
                .body("find { it.code == '9.2' }.reportedValue", is(185));
        var csv = hub.anonymous().get("/api/goals/published/" + NAME + "/figures?format=DANISH_CSV");
        assertEquals(52, csv.asString().lines().count());
        var pdf = "/goals/published/" + NAME + "/pdf";
        hub.anonymous().get(pdf).then().statusCode(200).contentType(containsString("application/pdf"));
        assertArrayEquals(
                hub.anonymous().get(pdf).asByteArray(), hub.anonymous().get(pdf).asByteArray());
        hub.anonymous().post("/goals/published/" + NAME).then().statusCode(401);
    }
}
