package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.cluster.Cluster;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One version of the agreement on a cluster office: who shares which cost, from year to year, and by what rule. */
@Entity
public class AgreementVersion {
    @Id
    private UUID id;

    @ManyToOne
    private Cluster cluster;

    private int version;

    private int firstYear;

    private int lastYear;

    private long budget;

    private String lead;

    private long leadShare;

    private LocalDate keyDate;

    @Enumerated(EnumType.STRING)
    private RoundingRule roundingRule;

    @ElementCollection
    @CollectionTable(name = "agreement_party")
    @Column(name = "municipality_code")
    private Set<String> parties;

    protected AgreementVersion() {}

    public Cluster cluster() {
        return cluster;
    }

    public int version() {
        return version;
    }

    public IntStream years() {
        return IntStream.rangeClosed(firstYear, lastYear);
    }

    /** What the office costs a year, in whole kroner. */
    public long budget() {
        return budget;
    }

    /** The code of the municipality that hosts the office; one of the parties. */
    public String lead() {
        return lead;
    }

    /** The part of the budget that the lead pays, in whole kroner, whatever its population. */
    public long leadShare() {
        return leadShare;
    }

    /** The day whose population the others share by. */
    public LocalDate keyDate() {
        return keyDate;
    }

    public RoundingRule roundingRule() {
        return roundingRule;
    }

    /** The codes of all municipalities that pay, the lead among them. */
    public Set<String> parties() {
        return Set.copyOf(parties);
    }
}
