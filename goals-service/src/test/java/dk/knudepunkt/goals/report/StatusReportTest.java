package dk.knudepunkt.goals.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.ReportStatus.ReportAct;
import dk.knudepunkt.goals.report.content.ReportContent;
import dk.knudepunkt.goals.report.content.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done to a report, by whom and when. */
class StatusReportTest {

    private static final Instant THEN = Instant.parse("2021-08-16T10:00:00Z");
    private static final ReportContent CONTENT = new ReportContent(List.of("KKR"), List.of());

    private static final ReportPlace NINE = ReportPlace.besideGoal(9);

    private final StatusReport report =
            new StatusReport(ContractKey.home(2021), ReportKind.HALF_YEAR, 1, List.of(), "anna", THEN);

    @Test
    void itIsCalledByYearKindAndEdition() {
        assertThat(report.name()).isEqualTo("2021-half-year");
        assertThat(report.cutOff()).isEqualTo(LocalDate.of(2021, 6, 30));
        var second = new StatusReport(ContractKey.home(2021), ReportKind.YEAR, 2, List.of(), "anna", THEN);
        assertThat(second.name()).isEqualTo("2021-year-2");
        assertThat(second.cutOff()).isEqualTo(LocalDate.of(2021, 12, 31));
        var vision = new StatusReport(ContractKey.home(2021), ReportKind.INDICATORS, 1, List.of(), "anna", THEN);
        assertThat(vision.name()).isEqualTo("2021-indicators");
        assertThat(vision.cutOff()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void whoBeganOrWroteItDoesNotApproveIt() {
        report.write(NINE, "Tekst", "berta", THEN);
        report.sendForComments("anna", THEN);
        for (var writer : List.of("anna", "berta")) {
            assertThatThrownBy(() -> report.approve(CONTENT, THEN, writer, THEN))
                    .isInstanceOf(ReportProblem.class);
        }
        report.approve(CONTENT, THEN.minusSeconds(60), "carl", THEN);
        assertThat(report.knownAt()).contains(THEN.minusSeconds(60));
        assertThat(report.content()).contains(CONTENT);
    }

    @Test
    void aTextIsReplacedAndTakenBack() {
        report.write(NINE, "Ni", "berta", THEN);
        report.write(ReportPlace.FRONT_PAGE, "Forside", "berta", THEN);
        report.write(NINE, "Ni igen", "carl", THEN);
        assertThat(report.texts()).extracting(ReportText::text).containsExactly("Forside", "Ni igen");
        report.write(NINE, " ", "carl", THEN);
        assertThat(report.text(NINE)).isEmpty();
    }

    @Test
    void theFrontPageOfTheIndicatorsHasTwoTexts() {
        assertThatThrownBy(() -> report.write(ReportPlace.ADJUSTMENTS, "Mere", "anna", THEN))
                .isInstanceOf(ReportProblem.class);
        var vision = new StatusReport(ContractKey.home(2021), ReportKind.INDICATORS, 1, List.of(), "anna", THEN);
        vision.write(ReportPlace.besideGoal(1), "Et", "anna", THEN);
        vision.write(ReportPlace.ADJUSTMENTS, "Mere", "anna", THEN);
        vision.write(ReportPlace.FRONT_PAGE, "Godt", "anna", THEN);
        assertThat(vision.texts()).extracting(ReportText::text).containsExactly("Godt", "Mere", "Et");
        assertThat(vision.summary()).contains("Godt");
        assertThat(vision.adjustments()).contains("Mere");
    }

    /** What one wrote and another wrote over is still the one's. */
    @Test
    void whoEverWroteDoesNotApprove() {
        report.write(NINE, "Ni", "berta", THEN);
        report.write(NINE, "Ni.", "anna", THEN);
        report.sendForComments("anna", THEN);
        assertThatThrownBy(() -> report.approve(CONTENT, THEN, "berta", THEN)).isInstanceOf(ReportProblem.class);
    }

    @Test
    void nothingIsWrittenOnceItIsApprovedUntilItIsOpenedAgain() {
        report.sendForComments("anna", THEN);
        report.approve(CONTENT, THEN, "carl", THEN);
        assertThatThrownBy(() -> report.write(NINE, "Ni", "anna", THEN)).isInstanceOf(ReportProblem.class);
        report.reopen("anna", THEN);
        assertThat(report.content()).isEmpty();
        assertThat(report.knownAt()).isEmpty();
        report.write(NINE, "Ni", "anna", THEN);
        assertThat(report.actions()).containsExactly(ReportAct.COMMENTING);
    }

    @Test
    void whatIsPublishedStays() {
        report.sendForComments("anna", THEN);
        assertThatThrownBy(() -> report.publish("anna", THEN)).isInstanceOf(ReportProblem.class);
        report.approve(CONTENT, THEN, "carl", THEN);
        report.publish("anna", THEN.plusSeconds(1));
        assertThat(report.publishedAt()).contains(THEN.plusSeconds(1));
        assertThat(report.actions()).isEmpty();
        assertThatThrownBy(() -> report.reopen("anna", THEN)).isInstanceOf(ReportProblem.class);
    }
}
