package dk.knudepunkt.platform.audit;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The audit trail: written with the deed, read by whoever must account for it. */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entry (at, actor, action, resource, resource_id, correlation_id)
            values (?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final Caller caller;
    private final InstantSource clock;

    Audit(Sql sql, Caller caller, InstantSource clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records that the caller did {@code action} (a past participle such as {@code accepted}) to a resource. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String resource, Object id) {
        sql.later(INSERT, clock.instant(), caller.subject(), action, resource, id.toString(), Correlation.current());
    }
}
