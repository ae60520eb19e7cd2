package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks that companies put out. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<AdviserTask, UUID> {

    private record Position(LocalDate requestedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    /** One of them; the house sees all. */
    public AdviserTask get(UUID id) {
        return findByIdOptional(id).orElseThrow(TaskProblem::notFound);
    }

    boolean isKnown(String system, String externalId) {
        return count("externalSystem = ?1 and externalId = ?2", system, externalId) > 0;
    }

    /** The one that a system calls this; nobody else changes it until the transaction ends. */
    Optional<AdviserTask> of(String system, String externalId) {
        return find("externalSystem = ?1 and externalId = ?2", system, externalId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of a system, by what it calls them. */
    Page<AdviserTask> ofSystem(String system, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, position -> position.key().getFirst());
        var rows = find(
                        "externalSystem = ?1 and externalId > ?2 order by externalId",
                        system,
                        after == null ? "" : after)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.externalId().orElseThrow()));
    }

    /** The latest request first. */
    Page<AdviserTask> newest(@Nullable TaskStatus status, @Nullable String cursor, int limit) {
        var query = new StringBuilder("1 = 1");
        var parameters = new HashMap<String, Object>();
        if (status != null) {
            query.append(" and status = :status");
            parameters.put("status", status);
        }
        var position = Cursor.read(cursor, Position::of);
        if (position != null) {
            query.append(" and (requestedOn, id) < (:requestedOn, :id)");
            parameters.putAll(Map.of("requestedOn", position.requestedOn(), "id", position.id()));
        }
        var rows = find(query.append(" order by requestedOn desc, id desc").toString(), parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.requestedOn(), last.id()));
    }
}
