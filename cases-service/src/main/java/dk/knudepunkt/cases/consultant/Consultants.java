package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The private consultants that the house knows. */
@ApplicationScoped
public class Consultants implements PanacheRepositoryBase<Consultant, UUID> {

    private record Position(String name, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.key().getFirst(), cursor.id(1));
        }
    }

    /** One who is not forgotten. */
    public Optional<Consultant> known(UUID id) {
        return findByIdOptional(id).filter(consultant -> consultant.name() != null);
    }

    /** The one who has had this address longest. */
    Optional<Consultant> byEmail(String email) {
        return find("lower(email) = lower(?1) order by lastHeardOf, id", email).firstResultOptional();
    }

    /** By name, those who are not forgotten. */
    Page<Consultant> page(@Nullable Theme topic, @Nullable String cursor, int limit) {
        var query = new StringBuilder("name is not null");
        var parameters = new HashMap<String, Object>();
        if (topic != null) {
            query.append(" and :topic member of topics");
            parameters.put("topic", topic);
        }
        var position = Cursor.read(cursor, Position::of);
        if (position != null) {
            query.append(" and (name, id) > (:name, :id)");
            parameters.putAll(Map.of("name", position.name(), "id", position.id()));
        }
        var rows = find(query.append(" order by name, id").toString(), parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(String.valueOf(last.name()), last.id()));
    }
}
