package dk.knudepunkt.cases.newcustomer.history;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody stated from when to when a system knows whom it was in touch with. The last one of a system holds. */
@Entity
@Table(name = "contact_history")
class HistoryStatement {

    @Id
    private UUID id;

    private String system;

    @Enumerated(EnumType.STRING)
    private HistoryKeeper keeper;

    private @Nullable LocalDate knowsFrom;
    private @Nullable LocalDate knowsUntil;
    private Instant statedAt;
    private String statedBy;

    protected HistoryStatement() {}

    HistoryStatement(StateHistory stated, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.system = stated.system();
        this.keeper = stated.keeper();
        this.knowsFrom = stated.knowsFrom();
        this.knowsUntil = stated.knowsUntil();
        this.statedBy = by;
        this.statedAt = at;
    }

    KnownHistory history() {
        return new KnownHistory(system, keeper, knowsFrom, knowsUntil);
    }

    Instant statedAt() {
        return statedAt;
    }

    String statedBy() {
        return statedBy;
    }
}
