package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours that were told of. */
@ApplicationScoped
public class HourEntries implements PanacheRepositoryBase<HourEntry, UUID> {

    /** Which hours; what is absent does not narrow. */
    record Filter(
            @Nullable String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String account,
            @Nullable UUID courseId) {

        static Filter ofCourse(UUID courseId) {
            return new Filter(null, null, null, null, courseId);
        }
    }

    private record Position(LocalDate workedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    /** One within reach that was not withdrawn. */
    HourEntry get(UUID id, HourScope scope) {
        return findByIdOptional(id)
                .filter(entry -> !entry.isWithdrawn())
                .filter(scope::includes)
                .orElseThrow(HourProblem::notFound);
    }

    /** What a person worked on a day. */
    List<HourEntry> of(String person, LocalDate day) {
        return list("person = ?1 and workedOn = ?2 and withdrawnAt is null", person, day);
    }

    /** All that was told of some days of a person, also what was withdrawn. */
    public List<HourEntry> told(String person, LocalDate from, LocalDate to) {
        return list("person = ?1 and workedOn between ?2 and ?3 order by id", person, from, to);
    }

    /** What a person told of last. */
    public Optional<HourEntry> latest(String person) {
        return find("person = ?1 and withdrawnAt is null order by id desc", person)
                .firstResultOptional();
    }

    /** The latest day first. */
    Page<HourEntry> newest(Filter filter, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("withdrawnAt is null"));
        var parameters = new HashMap<String, Object>();
        narrow("person = :person", "person", filter.person(), conditions, parameters);
        narrow("workedOn >= :from", "from", filter.from(), conditions, parameters);
        narrow("workedOn <= :to", "to", filter.to(), conditions, parameters);
        narrow("account = :account", "account", filter.account(), conditions, parameters);
        narrow("purpose.courseId = :course", "course", filter.courseId(), conditions, parameters);
        var position = Cursor.read(cursor, Position::of);
        if (position != null) {
            conditions.add("(workedOn, id) < (:workedOn, :id)");
            parameters.put("workedOn", position.workedOn());
            parameters.put("id", position.id());
        }
        var rows = find(String.join(" and ", conditions) + " order by workedOn desc, id desc", parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.workedOn(), last.id()));
    }

    /** All that was worked for a course. */
    List<HourEntry> ofCourse(UUID courseId) {
        return list("purpose.courseId = ?1 and withdrawnAt is null", courseId);
    }

    private static void narrow(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** Whoever was called one thing is called another from now on. */
    void rename(String from, String to) {
        update("person = ?2 where person = ?1", from, to);
        update("registeredBy = ?2 where registeredBy = ?1", from, to);
    }
}
