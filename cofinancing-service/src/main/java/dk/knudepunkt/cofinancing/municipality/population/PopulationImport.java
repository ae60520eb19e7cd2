package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table that somebody sent: it takes effect when a second person approves it. */
@Entity
class PopulationImport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String sourceTable;
    private LocalDate extractedOn;
    private Instant importedAt;
    private String importedBy;

    @Embedded
    private FigureTally figures;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.PROPOSED;

    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    protected PopulationImport() {}

    PopulationImport(Extract extract, FigureTally figures, Instant importedAt, String importedBy) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.sourceTable = extract.sourceTable();
        this.extractedOn = extract.extractedOn();
        this.figures = figures;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
    }

    /** A second person found the table right. */
    void approve(String approver, Instant at) {
        if (isProposed() && approver.equals(importedBy)) {
            throw PopulationProblem.secondPerson();
        }
        settle(ImportStatus.TAKEN_IN, approver, at);
    }

    /** It was sent by mistake; that stays to be seen. */
    void withdraw(String by, Instant at) {
        settle(ImportStatus.WITHDRAWN, by, at);
    }

    private void settle(ImportStatus outcome, String by, Instant at) {
        if (status != ImportStatus.PROPOSED) {
            throw PopulationProblem.settled();
        }
        status = outcome;
        settledBy = by;
        settledAt = at;
    }

    public UUID id() {
        return id;
    }

    public String sourceTable() {
        return sourceTable;
    }

    public LocalDate extractedOn() {
        return extractedOn;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Subject of the account. */
    public String importedBy() {
        return importedBy;
    }

    public FigureTally figures() {
        return figures;
    }

    Extract extract() {
        return new Extract(sourceTable, extractedOn);
    }

    public ImportStatus status() {
        return status;
    }

    public boolean isProposed() {
        return status == ImportStatus.PROPOSED;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Who approved or withdrew it. */
    public @Nullable String settledBy() {
        return settledBy;
    }

    long version() {
        return version;
    }
}
