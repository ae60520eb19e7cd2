package dk.knudepunkt.cofinancing.cluster.resultcontract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A thing that a cluster office promises to deliver, by when, and how far it is. */
@Embeddable
record Deliverable(
        String title,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) DeliverableStatus status,
        @Nullable String note) {

    static Deliverable planned(String title, LocalDate dueOn) {
        return new Deliverable(title, dueOn, DeliverableStatus.PLANNED, null);
    }

    /** Late on a day: still open although it was due before. */
    boolean isLate(LocalDate today) {
        return status.isOpen() && dueOn.isBefore(today);
    }

    /** The same deliverable further on. A note may be added in any state; a state only changes along its ways. */
    Deliverable movedTo(DeliverableStatus wanted, @Nullable String newNote) {
        if (wanted != status && !status.next().contains(wanted)) {
            throw ResultContractProblem.wrongDeliverableStatus(status, wanted).insteadOf(status.next());
        }
        return new Deliverable(title, dueOn, wanted, newNote);
    }
}
