package dk.knudepunkt.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The courses that are over: what hangs on one ends with it. */
@ApplicationScoped
class EndedCourses {

    private final Session database;

    EndedCourses(Session database) {
        this.database = database;
    }

    /** Those of these that are over. */
    Set<UUID> among(List<UUID> courses) {
        return Set.copyOf(database.createNativeQuery(
                        "select id from course where id in (:ids) and ended_on is not null", UUID.class)
                .setParameter("ids", courses)
                .getResultList());
    }

    /**
     * Some rows that hang on one that ended before a day, longest ago first, held against other sweeps until the
     * transaction ends.
     *
     * @param table whose rows they are
     * @param key its column with their ids
     * @param ended from {@code from} on, with the course as {@code course} and the place {@code :day}
     */
    List<UUID> rowsOf(String table, String key, String ended, LocalDate day, int limit) {
        return database.createNativeQuery(
                        "select %1$s.%2$s %3$s order by course.ended_on limit :limit for update of %1$s skip locked"
                                .formatted(table, key, ended),
                        UUID.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .getResultList();
    }
}
