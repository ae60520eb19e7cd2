package dk.knudepunkt.platform.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who have been here, by the ids of their accounts; templates ask {@code cdi:people}. */
@Named("people")
@ApplicationScoped
@Transactional
public class People {

    /** Who has not been here for this long is forgotten; what they did then bears the id of their account only. */
    private static final Period MEMORY = Period.ofYears(2);

    private static final int MOST_NAMES = 10_000;

    private static final Pattern PSEUDONYM = Pattern.compile("^\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}$");

    private static final String MEET = """
            insert into known_person (subject, name, roles, seen_on) values (?, ?, ?, ?)
            on conflict (subject) do update
            set name = excluded.name, roles = excluded.roles, seen_on = excluded.seen_on""";

    private final Sql sql;
    private final InstantSource clock;

    /** A page names the same few people in each of its rows. */
    private final Cache<String, String> names = Caffeine.newBuilder()
            .maximumSize(MOST_NAMES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    People(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What to call one of them; the id, where no name is known, and a dash, where it is a pseudonym that tells a reader
     * nothing. A new name may take a minute to be told.
     */
    public String nameOf(String subject) {
        var name = names.get(subject, this::read);
        return name == null ? PSEUDONYM.matcher(subject).replaceAll("–") : name;
    }

    private @Nullable String read(String subject) {
        return sql.first("select subject, name from known_person where subject = ?", People::person, subject)
                .map(KnownPerson::name)
                .orElse(null);
    }

    /** Those who had this role when they were here last, by name. */
    public List<KnownPerson> withRole(String role) {
        return sql.all(
                "select subject, name from known_person where ? = any (roles) order by name, subject",
                People::person,
                role);
    }

    /** Forgets the name that belongs to an account, until somebody comes with it again, and the views that it has saved. */
    public void forget(String subject) {
        sql.run("delete from saved_view where owner = ?", subject);
        sql.run("delete from known_person where subject = ?", subject);
        names.invalidate(subject);
    }

    void meet(KnownPerson person, Collection<String> roles) {
        var today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
        sql.run(MEET, person.subject(), person.name(), roles, today);
        var forgotten = today.minus(MEMORY);
        sql.run(
                "delete from saved_view where owner in (select subject from known_person where seen_on < ?)",
                forgotten);
        sql.run("delete from known_person where seen_on < ?", forgotten);
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(row.getString(1), row.getString(2));
    }
}
