package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities of the house. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Which activities; what is absent does not narrow. */
    record Filter(
            @Nullable ActivityKind kind,
            @Nullable ActivityStatus status,
            @Nullable String account) {}

    private record Position(LocalDate day, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    Activity get(UUID id) {
        return findByIdOptional(id).orElseThrow(ActivityProblem::notFound);
    }

    /** The latest day first. */
    Page<Activity> newest(Filter filter, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.status() != null) {
            conditions.add("status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.account() != null) {
            conditions.add("account.code = :account");
            parameters.put("account", filter.account());
        }
        var position = Cursor.read(cursor, Position::of);
        if (position != null) {
            conditions.add("(day, id) < (:day, :id)");
            parameters.putAll(Map.of("day", position.day(), "id", position.id()));
        }
        var rows = find(String.join(" and ", conditions) + " order by day desc, id desc", parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.day(), last.id()));
    }
}
