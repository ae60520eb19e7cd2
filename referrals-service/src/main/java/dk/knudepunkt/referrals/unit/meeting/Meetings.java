package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meetings, each caller's own slice of them. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** Which part of the list. */
    record Query(
            UnitScope scope,
            @Nullable MeetingKind kind,
            @Nullable String unitCode,
            @Nullable String cursor,
            int limit) {}

    private record Position(LocalDate plannedFor, UUID id) {}

    private record Held(String unitCode, LocalDate heldOn) {}

    /** A unit sees those that are for all, and its own. */
    Meeting get(UUID id, UnitScope scope) {
        return findByIdOptional(id)
                .filter(meeting -> meeting.unitCode().map(scope::includes).orElse(true))
                .orElseThrow(MeetingProblem::notFound);
    }

    Page<Meeting> page(Query query) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        query.scope().codes().ifPresent(units -> {
            conditions.add("(unitCode is null or unitCode in (:units))");
            parameters.put("units", units);
        });
        if (query.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.unitCode() != null) {
            conditions.add("unitCode = :unitCode");
            parameters.put("unitCode", query.unitCode());
        }
        var position = Cursor.read(query.cursor(), cursor -> new Position(cursor.date(0), cursor.id(1)));
        if (position != null) {
            conditions.add("(plannedFor, id) < (:plannedFor, :id)");
            parameters.putAll(Map.of("plannedFor", position.plannedFor(), "id", position.id()));
        }
        var rows = find(String.join(" and ", conditions) + " order by plannedFor desc, id desc", parameters)
                .range(0, query.limit())
                .list();
        return Page.of(rows, query.limit(), last -> Cursor.after(last.plannedFor(), last.id()));
    }

    /** The day of the latest meeting of a kind with each unit that has had one. */
    public Map<String, LocalDate> latest(MeetingKind kind) {
        return getEntityManager()
                .createQuery("""
                        select unitCode, max(heldOn) from Meeting
                        where kind = :kind and status = :status group by unitCode""", Held.class)
                .setParameter("kind", kind)
                .setParameter("status", MeetingStatus.HELD)
                .getResultStream()
                .collect(Collectors.toMap(Held::unitCode, Held::heldOn));
    }
}
