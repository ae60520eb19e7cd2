package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The receipt of a table that was taken in. */
@Entity
@Immutable
class PopulationImport {

    @Id
    private UUID id;

    private String sourceTable;
    private LocalDate extractedOn;
    private Instant importedAt;
    private String importedBy;

    @Embedded
    private FigureTally figures;

    protected PopulationImport() {}

    PopulationImport(Extract extract, FigureTally figures, Instant importedAt, String importedBy) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.sourceTable = extract.sourceTable();
        this.extractedOn = extract.extractedOn();
        this.figures = figures;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
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
}
