package dk.knudepunkt.goals.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.ReportStatus.ReportAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done to a report, by whom and when. */
class StatusReportTest {

    private static final Instant THEN = Instant.parse("2021-08-16T10:00:00Z");
    private static final ReportContent CONTENT = new ReportContent(List.of("KKR"), List.of());

    private final StatusReport report =
            new StatusReport(ContractKey.home(2021), ReportKind.HALF_YEAR, 1, List.of(), "anna", THEN);

    @Test
    void itIsCalledByYearKindAndEdition() {
        assertThat(report.name()).isEqualTo("2021-half-year");
        assertThat(report.cutOff()).isEqualTo(LocalDate.of(2021, 6, 30));
        var second = new StatusReport(ContractKey.home(2021), ReportKind.YEAR, 2, List.of(), "anna", THEN);
        assertThat(second.name()).isEqualTo("2021-year-2");
        assertThat(second.cutOff()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void whoBeganOrWroteItDoesNotApproveIt() {
        report.write(9, "Tekst", "berta", THEN);
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
        report.write(9, "Ni", "berta", THEN);
        report.write(null, "Forside", "berta", THEN);
        report.write(9, "Ni igen", "carl", THEN);
        assertThat(report.texts()).extracting(ReportText::text).containsExactly("Forside", "Ni igen");
        report.write(9, " ", "carl", THEN);
        assertThat(report.text(9)).isEmpty();
    }

    /** What one wrote and another wrote over is still the one's. */
    @Test
    void whoEverWroteDoesNotApprove() {
        report.write(9, "Ni", "berta", THEN);
        report.write(9, "Ni.", "anna", THEN);
        report.sendForComments("anna", THEN);
        assertThatThrownBy(() -> report.approve(CONTENT, THEN, "berta", THEN)).isInstanceOf(ReportProblem.class);
    }

    @Test
    void nothingIsWrittenOnceItIsApprovedUntilItIsOpenedAgain() {
        report.sendForComments("anna", THEN);
        report.approve(CONTENT, THEN, "carl", THEN);
        assertThatThrownBy(() -> report.write(9, "Ni", "anna", THEN)).isInstanceOf(ReportProblem.class);
        report.reopen("anna", THEN);
        assertThat(report.content()).isEmpty();
        assertThat(report.knownAt()).isEmpty();
        report.write(9, "Ni", "anna", THEN);
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
