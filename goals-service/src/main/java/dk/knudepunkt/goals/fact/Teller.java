package dk.knudepunkt.goals.fact;

import dk.knudepunkt.platform.inbox.Replay;
import java.util.stream.Stream;

/** A feature that says of which messages facts are made, and how. */
public interface Teller {

    Stream<Telling> tellings();

    /** What was told and stands in no topic. */
    default Stream<Replay.Told> archive() {
        return Stream.of();
    }
}
