package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reports. */
@ApplicationScoped
public class StatusReports implements PanacheRepositoryBase<StatusReport, UUID> {

    private static final Set<ReportStatus> OPEN = EnumSet.complementOf(EnumSet.of(ReportStatus.PUBLISHED));

    StatusReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(ReportProblem::notFound);
    }

    /** One that anybody may read. */
    public StatusReport published(String name) {
        return find("name = ?1 and status = ?2", name, ReportStatus.PUBLISHED)
                .singleResultOptional()
                .orElseThrow(ReportProblem::notPublished);
    }

    /** One of the indicators that anybody may read: it has series. */
    public StatusReport publishedOfIndicators(String name) {
        var report = published(name);
        if (report.kind().isOfContract()) {
            throw ReportProblem.noSeries();
        }
        return report;
    }

    /** Whether one is under way. */
    boolean isOpen(ContractKey contract, ReportKind kind) {
        return count("contract = ?1 and kind = ?2 and status in ?3", contract, kind, OPEN) > 0;
    }

    int editions(ContractKey contract, ReportKind kind) {
        return (int) count("contract = ?1 and kind = ?2", contract, kind);
    }

    /** Those that stand somewhere, the last begun first. */
    public Page<StatusReport> newest(Set<ReportStatus> statuses, @Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, read -> read.id(0));
        var query = last == null
                ? find("status in ?1 order by id desc", statuses)
                : find("status in ?1 and id < ?2 order by id desc", statuses, last);
        return Page.of(query.range(0, limit).list(), limit, report -> Cursor.after(report.id()));
    }
}
