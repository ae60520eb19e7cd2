package dk.knudepunkt.cofinancing.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.Decision;
import dk.knudepunkt.cofinancing.agreement.party.PartyAnswer;
import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.cofinancing.municipality.population.Population;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
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

    /** Null where a row has none of them. */
    @Embedded
    private @Nullable Milestones milestones;

    private @Nullable Integer supersededFrom;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "agreement_party")
    @MapKeyColumn(name = "municipality_code")
    private Map<String, PartyAnswer> parties;

    protected AgreementVersion() {}

    public AgreementVersion(
            Cluster cluster,
            int version,
            AgreementTerms terms,
            Population population,
            Set<String> parties,
            Milestones milestones) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.cluster = cluster;
        this.version = version;
        this.status = AgreementStatus.DRAFT;
        this.milestones = milestones;
        this.parties = new HashMap<>();
        write(terms, population, parties);
    }

    /** Other terms; while it is a draft only. */
    public void redraft(AgreementTerms other, Population population, Set<String> parties) {
        require(AgreementStatus.DRAFT);
        write(other, population, parties);
    }

    private void write(AgreementTerms written, Population population, Set<String> parties) {
        written.check(parties, population);
        this.terms = written;
        this.population = population;
        this.parties.keySet().retainAll(parties);
        parties.forEach(code -> this.parties.put(code, PartyAnswer.PENDING));
    }

    /** From here on the terms stand, and the parties are asked. */
    void propose(String subject, Instant at, LocalDate today) {
        if (terms.answerBy() != null && terms.answerBy().isBefore(today)) {
            throw AgreementProblem.answerByPassed(terms.answerBy()).at("/answerBy");
        }
        moveTo(AgreementStatus.PROPOSED);
        milestones = milestones().proposed(subject, at);
    }

    void retract(Instant at) {
        settle(AgreementStatus.WITHDRAWN, at);
    }

    /** A municipality's one answer. */
    void answer(Answer answer, Decision decision) {
        var code = decision.municipalityCode();
        var given = party(code);
        if (given.answer() != Answer.PENDING) {
            throw AgreementProblem.alreadyAnswered(code, String.valueOf(given.minutesReference()));
        }
        require(AgreementStatus.PROPOSED);
        parties.put(code, new PartyAnswer(answer, decision.at(), decision.by(), decision.minutesReference(), null));
    }

    /** Whether it takes effect or lapses; empty while an answer to come can change which. */
    Optional<AgreementStatus> verdict(LocalDate today) {
        return Verdict.on(terms, parties, today);
    }

    void settle(AgreementStatus verdict, Instant at) {
        moveTo(verdict);
        milestones = milestones().settled(at);
    }

    /** A later version covers the years from this one on. */
    void supersede(int fromYear) {
        moveTo(AgreementStatus.SUPERSEDED);
        supersededFrom = fromYear;
    }

    /** Another version took its years. */
    void lapse(Instant at) {
        settle(AgreementStatus.LAPSED, at);
    }

    /** A municipality pays no more from a year on; the others share its part. */
    void withdraw(Leaving leaving, LocalDate today) {
        var code = leaving.decision().municipalityCode();
        var party = party(code);
        require(AgreementStatus.IN_FORCE);
        parties.put(code, leaving.of(party, this, today));
        if (years().anyMatch(year -> partiesIn(year).size() < 2)) {
            throw AgreementProblem.lastToPay();
        }
    }

    private PartyAnswer party(String code) {
        var party = parties.get(code);
        if (party == null) {
            throw AgreementProblem.notAParty(code).at("/municipalityCode");
        }
        return party;
    }

    private void require(AgreementStatus required) {
        if (status != required) {
            throw AgreementProblem.notNow(status);
        }
    }

    private void moveTo(AgreementStatus next) {
        if (!status.next().contains(next)) {
            throw AgreementProblem.notNow(status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public Cluster cluster() {
        return cluster;
    }

    public int version() {
        return version;
    }

    /** Counts the changes; the version that a change must have seen. */
    public long revision() {
        return revision;
    }

    public AgreementStatus status() {
        return status;
    }

    public AgreementTerms terms() {
        return terms;
    }

    /** The years in which it holds: those agreed on, less those that a later version covers instead. */
    public IntStream years() {
        return IntStream.range(terms.firstYear(), supersededFrom == null ? terms.lastYear() + 1 : supersededFrom);
    }

    boolean overlaps(AgreementTerms other) {
        return years().anyMatch(year -> other.firstYear() <= year && year <= other.lastYear());
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

    /** Whether a party can still do this: answer once, and leave once if it is not the lead. */
    boolean awaits(AgreementStatus.Action action, String code) {
        var party = parties.get(code);
        if (party == null) {
            return false;
        }
        return action == AgreementStatus.Action.WITHDRAWAL
                ? party.answer() == Answer.ACCEPTED && party.withdrawal() == null && !code.equals(lead())
                : party.answer() == Answer.PENDING;
    }

    /** Every municipality that was asked, by code. */
    Map<String, PartyAnswer> parties() {
        return Map.copyOf(parties);
    }

    /** Whether it was never shown to the parties. */
    boolean isUnpublished() {
        return status == AgreementStatus.DRAFT
                || (status == AgreementStatus.WITHDRAWN && milestones().proposedAt() == null);
    }

    Optional<Integer> supersededFrom() {
        return Optional.ofNullable(supersededFrom);
    }

    Milestones milestones() {
        return milestones == null ? Milestones.NONE : milestones;
    }
}
