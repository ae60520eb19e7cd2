package dk.knudepunkt.platform.audit;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Correlation;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The audit trail: written with the deed, read by whoever must account for it. */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entry (at, actor, action, resource, resource_id, correlation_id)
            values (?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final Caller caller;
    private final InstantSource clock;

    Audit(AgroalDataSource database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records that the caller did {@code action} (a past participle such as {@code accepted}) to a resource. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String resource, Object id) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, caller.subject());
            insert.setString(3, action);
            insert.setString(4, resource);
            insert.setString(5, id.toString());
            insert.setString(6, Correlation.current());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail took no entry", failure);
        }
    }
}
