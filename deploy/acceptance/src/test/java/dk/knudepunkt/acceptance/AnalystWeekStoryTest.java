package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import dk.knudepunkt.demo.InventedTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An analyst's year in the steps of a week: what is due this month, a survey that another approves, a figure that looks odd and
 * is opened, a definition that is tightened, the goalpost that moved, and next year's contract. The half-year report has a
 * story of its own ({@link ReportStoryTest}).
 */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalystWeekStoryTest {

    private static final String TARGETS = "/goals/contracts/2021/targets/";
    private static final int NEXT_YEAR = Journey.today().getYear() + 1;
    private static final String NEXT = "/goals/contracts/" + NEXT_YEAR + "/agreement";
    private static final int GOALS = 18;
    private static final List<String> COMPANIES =
            List.of("41000007", "41001372", "41002743", "41004118", "41005483", "41006854");

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    AnalystWeekStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void theWeekNeedsNoSpreadsheet() throws IOException {
        coursesOf2021();
        try (var analyst = chromium.visit(hub, Screen.DESK)) {
            analyst.as("analyst");
            seesWhatIsDue(analyst);
            entersTheSurvey(analyst);
            opensTheFigure(analyst);
            tightensTheDefinition(analyst);
            seesTheGoalpostMove(analyst);
            beginsNextYear(analyst);
        }
    }

    private void coursesOf2021() {
        var rows = COMPANIES.stream()
                .map(cvr -> "analyst-%1$s;%1$s;Analyseret %1$s;269;SHORT;developer;2021-02-01;2021-03-31;EXPORT"
                        .formatted(cvr))
                .collect(Collectors.joining("\n"));
        var file =
                "externalId;company.cvr;company.name;company.municipalityCode;courseKind;developerId;startedOn;completedOn;"
                        + "themes\n" + rows;
        var before = counted();
        hub.as("crm")
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/courses/imports?system=analyst-week")
                .then()
                .statusCode(207)
                .body("created", is(COMPANIES.size()));
        Journey.eventually().until(() -> counted() >= before + COMPANIES.size());
    }

    private int counted() {
        return hub.as("analyst")
                .get("/api/goals/contracts/2021/targets/9.1/figure")
                .then()
                .statusCode(200)
                .extract()
                .path("value");
    }

    private void seesWhatIsDue(Visit analyst) {
        analyst.to("/goals/duties/new");
        analyst.tick("kind-REPORT");
        analyst.select("year", "2021");
        analyst.fill("title", "Halvårsstatus til rådet");
        analyst.fill("receivers", "KKR Sjælland");
        analyst.fill("owner", "analyse");
        analyst.fill("dueOn", "30-08-2021");
        analyst.press("Aftal");
        analyst.sees("Halvårsstatus til rådet");
        analyst.to("/goals/duties?on=2021-08-15");
        analyst.sees("Halvårsstatus til rådet");
        analyst.sees("KKR Sjælland");
    }

    private void entersTheSurvey(Visit analyst) {
        analyst.to(TARGETS + "1.1/reported-values/new");
        analyst.fill("value", "44");
        analyst.select("unit", "PERCENT");
        analyst.fill("n", "512");
        analyst.fill("asOf", "31-10-2021");
        analyst.fill("source", "Kendskabsmåling 2021");
        analyst.fill("place", "side 4, tabel 1");
        analyst.fill("peers", "Nordjylland: 40\nFyn: 47");
        analyst.press("Indberet");
        analyst.sees("Nordjylland: 40");
        var here = analyst.page().url().replace(hub.url(), "");
        assertThat(analyst.main().getByText("Godkend: jeg har set kilden")).hasCount(0);
        try (var colleague = chromium.visit(hub, Screen.DESK)) {
            colleague.as("analyst-2").to("/goals/reported-values");
            colleague.sees("1.1 Kendskabsgrad");
            colleague.to(here);
            colleague.press("Godkend: jeg har set kilden");
            colleague.sees("Gælder");
        }
        analyst.to(TARGETS + "1.1");
        analyst.sees("Kendskabsmåling 2021");
    }

    private void opensTheFigure(Visit analyst) {
        analyst.to(TARGETS + "9.1");
        analyst.sees("Det bag tallet");
        var lines = analyst.page().waitForDownload(() -> analyst.follow("CSV til dansk regneark"));
        assertTrue(read(lines).lines().count() > COMPANIES.size());
        analyst.follow("Det, der ikke tæller");
        assertThat(analyst.main().locator("strong[aria-current=page]")).hasText("Det, der ikke tæller");
        analyst.to(TARGETS + "9.1?by=MONTH");
        assertThat(analyst.main().locator("table").first()).containsText("marts 2021");
    }

    private static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void tightensTheDefinition(Visit analyst) {
        analyst.to(TARGETS + "13.7/definitions");
        analyst.follow("Skriv en ny version");
        analyst.fill("danish", "Kun cases, som virksomheden har set og godkendt, tæller.");
        analyst.fill("english", "Only cases that the company has seen and approved count.");
        analyst.fill("cutOffDays", "31");
        analyst.fill("validFrom", "01-07-2021");
        analyst.fill("reason", "Rådet bad om det i juni.");
        analyst.press("Gem versionen");
        analyst.sees("Version 2");
        analyst.sees("Brud");
        analyst.sees("Rådet bad om det i juni.");
    }

    /** The made-up extracts, and a later one in which the whole country has more employees and we have not. */
    private void seesTheGoalpostMove(Visit analyst) throws IOException {
        for (var table : InventedTables.NAMES) {
            takeIn(table, "2021-11-04", InventedTables.read(table));
        }
        analyst.to("/goals/indicators/job-growth");
        analyst.sees("Opdigtet");
        var revised = new String(InventedTables.read("RAS301"), StandardCharsets.UTF_8)
                .replace("000;PRIV;2019;1638212", "000;PRIV;2019;1668212")
                .replace("085;PRIV;2019;197619", "085;PRIV;2019;197425");
        analyst.to("/goals/series-imports");
        analyst.select("sourceTable", "RAS301");
        analyst.fill("extractedOn", "01-12-2021");
        var table = new FilePayload("RAS301.csv", "text/csv", revised.getBytes(StandardCharsets.UTF_8));
        analyst.page().locator("input[name='table']").setInputFiles(table);
        analyst.tick("invented");
        analyst.press("Send");
        analyst.sees("Intet er gemt");
        analyst.sees("2 ændrede");
        analyst.page().locator("input[name='table']").setInputFiles(table);
        analyst.tick("dryRun");
        analyst.press("Send");
        assertThat(analyst.page()).hasURL(Pattern.compile(".*/goals/series-imports/[0-9a-f-]{36}"));
        analyst.to("/goals/indicators/job-growth");
        analyst.sees("Målet har flyttet sig, vi ikke");
    }

    private void takeIn(String table, String day, byte[] extract) {
        hub.as("analyst")
                .contentType("text/csv; charset=utf-8")
                .queryParam("table", table)
                .queryParam("extractedOn", day)
                .queryParam("invented", true)
                .body(extract)
                .post("/api/goals/series-imports")
                .then()
                .statusCode(201);
    }

    private void beginsNextYear(Visit analyst) {
        analyst.to("/goals/contracts/2021/agreement/successor");
        analyst.fill("year", String.valueOf(NEXT_YEAR));
        analyst.press("Begynd et udkast");
        analyst.sees("Begyndt på vilkårene fra");
        analyst.press("Kontrakten er gennemgået");
        analyst.sees("Der mangler svar ved mål");
        IntStream.rangeClosed(1, GOALS).filter(goal -> goal != 9).forEach(this::answer);
        analyst.to(NEXT + "/goals/9");
        analyst.fill("measured", "Forløb i systemet, talt når de er afsluttet.");
        analyst.fill("decided", "Tallet mod det aftalte.");
        analyst.fill("met", "Ved årets udgang.");
        analyst.fill("reported", "Huset til rådet, hvert halve år.");
        analyst.press("Gem");
        assertThat(analyst.page()).hasURL(hub.url() + NEXT);
        assertThat(analyst.main().getByText(Pattern.compile("^Mangler: \\d"))).hasCount(0);
        analyst.press("Kontrakten er gennemgået");
        analyst.sees("Kontaktrådet har aftalt den");
        analyst.fill("minutes", "KKR, referat, punkt 4");
        analyst.press("Aftalt");
        analyst.sees("KKR, referat, punkt 4");
    }

    /** What takes an afternoon is written by a program here. */
    private void answer(int goal) {
        hub.as("analyst")
                .header("If-Match", "*")
                .body("""
                        {"measured": "I systemet.", "decided": "Tallet mod det aftalte.", "met": "Ved årets udgang.",
                         "reported": "Huset til rådet."}""")
                .put("/api" + NEXT + "/goals/" + goal)
                .then()
                .statusCode(200);
    }
}
