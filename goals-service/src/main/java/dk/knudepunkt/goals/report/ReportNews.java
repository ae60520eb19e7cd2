package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.platform.outbox.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is told of a report that anybody may read from now on. */
final class ReportNews {

    private static final String TOPIC = "report";

    private ReportNews() {}

    /** That the status of a contract was published, {@code report.published.v1}. */
    record ReportPublished(
            UUID reportId,
            String name,
            int contractYear,
            ReportKind kind,
            LocalDate cutOff,
            Instant knownAt,
            Instant publishedAt) {}

    /** That the status of the indicators was published, {@code indicator-report.published.v1}. */
    record IndicatorReportPublished(
            UUID reportId, String name, int year, LocalDate cutOff, Instant knownAt, Instant publishedAt) {}

    static Message published(StatusReport report) {
        var known = report.knownAt().orElseThrow();
        var published = report.publishedAt().orElseThrow();
        return report.kind().isOfContract()
                ? new Message(
                        TOPIC,
                        report.id(),
                        "report.published.v1",
                        new ReportPublished(
                                report.id(),
                                report.name(),
                                report.year(),
                                report.kind(),
                                report.cutOff(),
                                known,
                                published))
                : new Message(
                        TOPIC,
                        report.id(),
                        "indicator-report.published.v1",
                        new IndicatorReportPublished(
                                report.id(), report.name(), report.year(), report.cutOff(), known, published));
    }
}
