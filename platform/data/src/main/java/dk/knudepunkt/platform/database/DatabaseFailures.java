package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Causes;
import dk.knudepunkt.platform.problem.FailureTranslator;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** Tells a caller that somebody else was first, that something is there already, or that the database is away. */
@ApplicationScoped
class DatabaseFailures implements FailureTranslator {

    private static final Logger LOG = Logger.getLogger(DatabaseFailures.class);

    /** What surfaces only at commit arrives wrapped; the reason is somewhere below. */
    @Override
    public Optional<Problem> translate(Throwable failure) {
        if (Causes.of(failure).anyMatch(DatabaseFailures::isOvertaken)) {
            return Optional.of(IfMatch.overtaken());
        }
        var clash = Clash.behind(failure);
        if (clash.isPresent()) {
            return Optional.of(refusal(clash.get(), failure));
        }
        if (Outage.isBehind(failure)) {
            LOG.warnf("The database did not answer: %s", failure.getMessage());
            return Optional.of(DatabaseProblem.unavailable());
        }
        return Optional.empty();
    }

    /** That there may be one of something is a rule, and hearing of it no event; a database in which all wait for each other is. */
    private static Problem refusal(Clash clash, Throwable failure) {
        return switch (clash) {
            case TAKEN, OVERLAPPING -> DatabaseProblem.taken();
            case SERIALIZATION, DEADLOCK -> {
                LOG.warnf("%s, also when it was done again: %s", clash, failure.getMessage());
                yield DatabaseProblem.unavailable();
            }
        };
    }

    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof OptimisticLockException || cause instanceof StaleStateException;
    }
}
