package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks that companies put out. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<AdviserTask, UUID> {

    private static final Keyset<AdviserTask> ORDERS = new Keyset<>(
            Map.of(
                    "requested", new Keyset.Column<>("task.requestedOn", AdviserTask::requestedOn, Cursor::date),
                    "title", new Keyset.Column<>("task.title", AdviserTask::title, Cursor::text)),
            "task.id",
            AdviserTask::id);

    private static final String FETCHED =
            "from AdviserTask task join fetch task.company company join fetch company.survivor survivor"
                    + " left join fetch task.winner where ";

    /** The latest request comes first. */
    static final Sort USUAL = new Sort("requested", true);

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

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    /** Those that stand so, or all. */
    Page<AdviserTask> page(@Nullable TaskStatus status, Sort sort, @Nullable String cursor, int limit) {
        var part = ORDERS.after(sort, cursor);
        var rows = standing(status, part).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    /** The latest requests whose title is like the pattern. */
    List<AdviserTask> titled(String pattern, int limit) {
        return latest("lower(task.title) like ?1 escape '\\'", pattern, limit);
    }

    /** The latest requests of the company with this number, or of the one that answers for it. */
    List<AdviserTask> ofCompany(String cvr, int limit) {
        return latest("(company.cvr = ?1 or survivor.cvr = ?1)", cvr, limit);
    }

    private List<AdviserTask> latest(String condition, String value, int limit) {
        return find(FETCHED + condition + " order by task.requestedOn desc, task.id desc", value)
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<AdviserTask> standing(@Nullable TaskStatus status, Keyset.Part part) {
        var values = new HashMap<>(part.values());
        if (status != null) {
            values.put("status", status);
        }
        return find(
                FETCHED
                        + "%s%s order by %s"
                                .formatted(
                                        part.condition(),
                                        status == null ? "" : " and task.status = :status",
                                        part.order()),
                values);
    }
}
