package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cofinancing.proposal.Proposal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A table that somebody sent: it takes effect when a second person approves it. */
@Entity
class PopulationImport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String sourceTable;
    private LocalDate extractedOn;

    @Embedded
    private FigureTally figures;

    @Embedded
    private Proposal proposal;

    protected PopulationImport() {}

    PopulationImport(Extract extract, FigureTally figures, Proposal proposal) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.sourceTable = extract.sourceTable();
        this.extractedOn = extract.extractedOn();
        this.figures = figures;
        this.proposal = proposal;
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

    public Proposal proposal() {
        return proposal;
    }

    public FigureTally figures() {
        return figures;
    }

    Extract extract() {
        return new Extract(sourceTable, extractedOn);
    }

    long version() {
        return version;
    }
}
