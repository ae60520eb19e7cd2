package dk.knudepunkt.goals.agreement;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A change of what a target asks for; what it asked for before is kept here. */
@Entity
@Immutable
@Table(name = "contract_amendment")
class Amendment {

    @Id
    private UUID id;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    private int number;
    private String targetCode;
    private BigDecimal valueBefore;
    private BigDecimal valueAfter;
    private String reason;
    private @Nullable String minutes;
    private String recordedBy;
    private Instant recordedAt;

    protected Amendment() {}

    /** Notes a change as it was asked for. */
    Amendment(ContractKey contract, int number, BigDecimal before, AmendContract request, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = contract;
        this.number = number;
        this.targetCode = request.target();
        this.valueBefore = before;
        this.valueAfter = request.value();
        this.reason = request.reason();
        this.minutes = request.read();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    Target.Id target() {
        return new Target.Id(contract, targetCode);
    }

    /** The first of a contract is 1. */
    int number() {
        return number;
    }

    BigDecimal before() {
        return valueBefore;
    }

    BigDecimal after() {
        return valueAfter;
    }

    String reason() {
        return reason;
    }

    /** Where the agreement can be read; empty while nothing was agreed yet. */
    Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
