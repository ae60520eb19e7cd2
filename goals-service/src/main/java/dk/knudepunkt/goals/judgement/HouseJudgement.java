package dk.knudepunkt.goals.judgement;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the house expected of a target on a day, and why. */
@Entity
@Immutable
public class HouseJudgement {

    @Id
    private UUID id;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    private String targetCode;
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private HouseExpectation expectation;

    @EmbeddedColumnNaming("text_%s")
    private Wording text;

    private String source;
    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;

    protected HouseJudgement() {}

    /** As the council's own papers say it; nobody here entered it. */
    public HouseJudgement(Target.Id target, Said said) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = target.contract();
        this.targetCode = target.code();
        this.asOf = said.asOf();
        this.expectation = said.expectation();
        this.text = said.text();
        this.source = said.source();
    }

    HouseJudgement(Target.Id target, Said said, String by, Instant at) {
        this(target, said);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * What somebody says.
     *
     * @param source where it can be read, or whose word it is
     */
    public record Said(LocalDate asOf, HouseExpectation expectation, Wording text, String source) {}

    UUID id() {
        return id;
    }

    public Target.Id target() {
        return new Target.Id(contract, targetCode);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public HouseExpectation expectation() {
        return expectation;
    }

    public Wording text() {
        return text;
    }

    public String source() {
        return source;
    }

    /** The account that entered it; empty where it came with the council's papers. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    /** What a paper says is there from the day it speaks of. */
    boolean isKnownAt(Instant instant) {
        return recordedAt == null ? !asOf.isAfter(Denmark.dateOf(instant)) : !recordedAt.isAfter(instant);
    }
}
