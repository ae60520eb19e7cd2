package dk.knudepunkt.cases.developer;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The business developers whom referrals has told of; templates ask {@code cdi:guides}. */
@Named("guides")
@ApplicationScoped
@Transactional
public class GuideService {

    private final Sql sql;
    private final People people;
    private final Event<GuideRenamed> renamed;

    GuideService(Sql sql, People people, Event<GuideRenamed> renamed) {
        this.sql = sql;
        this.people = people;
        this.renamed = renamed;
    }

    public Guide byPseudonym(UUID pseudonym) {
        return known(pseudonym).orElseGet(() -> new Guide(pseudonym.toString(), pseudonym));
    }

    /** The account that a pseudonym in the hands of a template stands for. */
    public String accountOf(String pseudonym) {
        return byPseudonym(UUID.fromString(pseudonym)).account();
    }

    public Guide byAccount(String subject) {
        return inRegister(subject).orElseGet(() -> new Guide(subject, null));
    }

    /** The one with this account, if the register knows them. */
    public Optional<Guide> inRegister(String subject) {
        return sql.first("select subject, id from developer where subject = ? limit 1", GuideService::guide, subject);
    }

    /** All of them, by account. */
    public List<Guide> all() {
        return sql.all("select subject, id from developer order by subject", GuideService::guide);
    }

    /** The accounts of all who are in the team of this one, theirs among them. */
    public Set<String> teamOf(String subject) {
        var colleagues = sql.all("""
                        select subject from developer where team in (select team from developer where subject = ?)""", row -> row.getString(1), subject);
        return Stream.concat(Stream.of(subject), colleagues.stream()).collect(Collectors.toSet());
    }

    /** Courses may have been heard of before: order holds within a topic only. */
    void registered(UUID pseudonym, String subject) {
        sql.run("insert into developer (id, subject) values (?, ?) on conflict (id) do nothing", pseudonym, subject);
        renamed.fire(new GuideRenamed(pseudonym.toString(), subject));
    }

    void registered(GuideInTeam guide) {
        registered(guide.developerId(), guide.subject());
        inTeam(guide);
    }

    /** Which team somebody who is known is in; what was said before what is known says nothing. */
    private void inTeam(GuideInTeam guide) {
        sql.run(
                "update developer set team = ?, said_at = ? where id = ? and (said_at is null or said_at <= ?)",
                guide.team(),
                guide.recordedAt(),
                guide.developerId(),
                guide.recordedAt());
    }

    void forgotten(UUID pseudonym) {
        known(pseudonym).ifPresent(guide -> {
            sql.run("delete from developer where id = ?", pseudonym);
            people.forget(guide.account());
            renamed.fire(new GuideRenamed(guide.account(), pseudonym.toString()));
        });
    }

    private Optional<Guide> known(UUID pseudonym) {
        return sql.first("select subject, id from developer where id = ?", GuideService::guide, pseudonym);
    }

    private static Guide guide(ResultSet row) throws SQLException {
        return new Guide(row.getString(1), row.getObject(2, UUID.class));
    }
}
