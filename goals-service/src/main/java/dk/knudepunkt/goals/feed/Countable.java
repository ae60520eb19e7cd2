package dk.knudepunkt.goals.feed;

import java.time.LocalDate;
import java.util.UUID;

/** A thing that another service told of and that may count. */
public interface Countable {

    /** The thing's own id, by which it counts once, however often it is announced. */
    UUID id();

    /** The day by which it is listed, the latest first. */
    LocalDate day();
}
