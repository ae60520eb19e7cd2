package dk.knudepunkt.goals.fact;

import java.util.stream.Stream;

/** A feature that says of which messages facts are made, and how. */
public interface Teller {

    Stream<Telling> tellings();
}
