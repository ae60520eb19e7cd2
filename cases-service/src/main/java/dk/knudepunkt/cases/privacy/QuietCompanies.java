package dk.knudepunkt.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The companies for which nothing is done any more, under none of their numbers: merged companies are one. */
@ApplicationScoped
class QuietCompanies {

    /** For a query with {@code company} in it: since before {@code :day}. */
    static final String BEFORE = """
            company.quiet_since < :day
            and not exists (select from company other where other.survivor_id = company.survivor_id
                            and (other.quiet_since is null or other.quiet_since >= :day))""";

    private static final String NOW = """
            select id from company where id in (:ids)
            and not exists (select from company other where other.survivor_id = company.survivor_id
                            and other.quiet_since is null)""";

    private final Session database;

    QuietCompanies(Session database) {
        this.database = database;
    }

    /** Those of these for which nothing goes on. */
    Set<UUID> among(List<UUID> companies) {
        return Set.copyOf(database.createNativeQuery(NOW, UUID.class)
                .setParameter("ids", companies)
                .getResultList());
    }
}
