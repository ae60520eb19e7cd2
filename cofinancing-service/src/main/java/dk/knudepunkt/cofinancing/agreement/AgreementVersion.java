package dk.knudepunkt.cofinancing.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.cofinancing.population.Population;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One version of the agreement on a cluster office: who shares which cost, from year to year, and by what rule. */
@Entity
public class AgreementVersion {
    @Id
    private UUID id;

    /** Which one of the cluster's agreements this is. */
    private int version;

    /** Counts the changes to this row. */
    @Version
    private long revision;

    @ManyToOne
    private Cluster cluster;

    @ManyToOne
    private Population population;

    @Embedded
    private AgreementTerms terms;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private @Nullable Integer supersededFrom;

    @ElementCollection
    @CollectionTable(name = "agreement_party")
    @MapKeyColumn(name = "municipality_code")
    private Map<String, PartyAnswer> parties;

    protected AgreementVersion() {}

    public UUID id() {
        return id;
    }

    public Cluster cluster() {
        return cluster;
    }

    public int version() {
        return version;
    }

    public AgreementStatus status() {
        return status;
    }

    /** The years in which it holds: those agreed on, less those that a later version covers instead. */
    public IntStream years() {
        return IntStream.range(terms.firstYear(), supersededFrom == null ? terms.lastYear() + 1 : supersededFrom);
    }

    /** What the office costs a year, in whole kroner. */
    public long budget() {
        return terms.budget();
    }

    /** The code of the municipality that hosts the office; one of the parties. */
    public String lead() {
        return terms.lead();
    }

    /** The part of the budget that the lead pays, in whole kroner, whatever its population. */
    public long leadShare() {
        return terms.leadShare();
    }

    /** By what the others share the rest. */
    public AllocationKey key() {
        return terms.key();
    }

    /** The day whose population counts in the key and decides ties. */
    public LocalDate keyDate() {
        return population.keyDate();
    }

    /** The extract that the agreement was made on: a later one of the same day does not change what was agreed. */
    public Population population() {
        return population;
    }

    public RoundingRule roundingRule() {
        return terms.roundingRule();
    }

    /** The codes of all municipalities that pay in a year that the agreement covers, the lead among them. */
    public Set<String> partiesIn(int year) {
        return parties.entrySet().stream()
                .filter(party -> party.getValue().paysIn(year))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
