package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.cases.company.CompanyScope;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the companies within reach in parts, by number, so that no export holds all of them at once. */
@ApplicationScoped
@Transactional
class ExportService {

    private static final int PART = 1_000;

    private final Sql sql;
    private final CompanyScope scope;
    private final Audit audit;

    ExportService(Sql sql, CompanyScope scope, Audit audit) {
        this.sql = sql;
        this.scope = scope;
        this.audit = audit;
    }

    /** Somebody takes all of them home. */
    void begun() {
        audit.record("exported", "companies", scope.own().orElse("all"));
    }

    /** Some of those that follow this number; none at the end. */
    List<CompanyLine> after(@Nullable String cvr) {
        var own = scope.own();
        var values = new ArrayList<Object>(List.of(cvr == null ? "" : cvr));
        own.ifPresent(values::add);
        values.add(PART);
        return sql.all(
                """
                        select company.*, survivor.cvr as survivor_cvr
                        from company join company survivor on survivor.id = company.survivor_id
                        where company.cvr > ?%s
                        order by company.cvr limit ?""".formatted(own.isPresent() ? " and company.registered_by = ?" : ""),
                CompanyLine::of,
                values.toArray());
    }
}
