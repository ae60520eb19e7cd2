package dk.knudepunkt.platform.database;

import dk.knudepunkt.platform.problem.Causes;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two units of work got in each other's way, and the database undid one: it may do better when it is done again. */
enum Clash {
    /** Both store what there may be one of. */
    TAKEN("23505"),
    /** Both store what may not overlap. */
    OVERLAPPING("23P01"),
    /** Each read what the other changed. */
    SERIALIZATION("40001"),
    /** Each waited for the other. */
    DEADLOCK("40P01");

    private final String state;

    Clash(String state) {
        this.state = state;
    }

    /** What is behind a failure, which arrives wrapped when it surfaced at commit only. */
    static Optional<Clash> behind(@Nullable Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(sql -> Arrays.stream(values()).filter(clash -> clash.state.equals(sql.getSQLState())))
                .findFirst();
    }
}
