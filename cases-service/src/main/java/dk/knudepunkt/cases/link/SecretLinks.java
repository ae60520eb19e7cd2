package dk.knudepunkt.cases.link;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret addresses that were written to companies. One thing may have several: each letter about it has its own. */
@ApplicationScoped
public class SecretLinks {

    private static final String INSERT = "insert into secret_link (digest, subject_id, made_at) values (?, ?, ?)";
    private static final String SUBJECT = "select subject_id from secret_link where digest = ?";

    private final Sql sql;
    private final InstantSource clock;
    private final String site;

    SecretLinks(Sql sql, InstantSource clock, @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.sql = sql;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Makes an address, which is not known here afterwards.
     *
     * @param page that it leads to, from the site's root to the last slash
     * @param subject what it opens
     */
    public String make(String page, UUID subject) {
        var token = SecretToken.fresh();
        sql.run(INSERT, token.digest(), subject, clock.instant());
        return site + page + token.text();
    }

    /** What a secret opens; nothing where it was never given out. */
    public Optional<UUID> subject(SecretToken token) {
        return sql.first(SUBJECT, row -> row.getObject(1, UUID.class), (Object) token.digest());
    }
}
