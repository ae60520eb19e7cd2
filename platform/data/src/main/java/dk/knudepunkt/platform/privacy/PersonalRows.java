package dk.knudepunkt.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Rows about people, as statements in SQL find them: what features that keep them in tables ask alike. */
@ApplicationScoped
public class PersonalRows {

    private final Session database;

    PersonalRows(Session database) {
        this.database = database;
    }

    /**
     * Those about a person.
     *
     * @param query with the places {@code :email}, in lower case, and {@code :phone}, the last eight digits; either may be null
     */
    public <T> List<T> about(Person person, String query, Class<T> type) {
        return database.createNativeQuery(query, type)
                .setParameter("email", person.emailKey(), String.class)
                .setParameter("phone", person.phoneKey(), String.class)
                .getResultList();
    }

    /**
     * How many have ended.
     *
     * @param ended from {@code from} on, with the place {@code :day}
     */
    public long count(String ended, Object day) {
        return database.createNativeQuery("select count(*) " + ended, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The ids of some of these, longest ago first by this column, held against other sweeps until the transaction ends. */
    public List<UUID> longestEnded(String ended, String endedAt, Object day, int limit) {
        return database.createNativeQuery(
                        "select id " + ended + " order by " + endedAt + " limit :limit for update skip locked",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .getResultList();
    }
}
