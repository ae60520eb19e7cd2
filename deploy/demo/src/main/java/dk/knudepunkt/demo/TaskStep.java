package dk.knudepunkt.demo;

import java.time.Instant;
import java.util.List;

/** A step of the way of tasks for private consultants. */
sealed interface TaskStep extends Step {

    record Register(InventedConsultant consultant, Instant at) implements TaskStep {}

    record Request(InventedTask task, Instant at) implements TaskStep {}

    /** Consultants are invited to bid at once. */
    record PutOut(InventedTask task, Instant at) implements TaskStep {}

    record Bid(InventedTask task, int bidder, Instant at) implements TaskStep {}

    record Award(InventedTask task, Instant at) implements TaskStep {}

    /** All that the other portal knows by then, once more. */
    record HandOver(List<InventedTask> tasks, Instant at) implements TaskStep {}
}
