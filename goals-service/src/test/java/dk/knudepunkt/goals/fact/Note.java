package dk.knudepunkt.goals.fact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/** What somebody said of a thing, as the slow one notes it. */
record Note(String type, Instant at, Map<String, Object> said) {

    String text(String name) {
        return requireNonNull(said.get(name), name).toString();
    }
}
