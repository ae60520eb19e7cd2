package dk.knudepunkt.goals.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The comments on all reports. */
@ApplicationScoped
class ReportComments implements PanacheRepositoryBase<ReportComment, UUID> {

    /** The first first. */
    List<ReportComment> on(UUID reportId) {
        return list("reportId = ?1 order by id", reportId);
    }

    ReportComment get(UUID reportId, UUID id) {
        return findByIdOptional(id)
                .filter(comment -> comment.reportId().equals(reportId))
                .orElseThrow(ReportProblem::commentNotFound);
    }
}
