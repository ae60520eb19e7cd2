package dk.knudepunkt.funding.subsidy;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.funding.subsidy.SubsidyStatus.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money for a company that buys advice: promised first, paid when it has bought. Amounts are whole kroner. */
@Entity
class Subsidy {

    @Id
    private UUID id;

    @Version
    private long version;

    private String programmeCode;
    private String cvr;
    private String municipalityCode;
    private long granted;
    private LocalDate grantedOn;

    @Enumerated(EnumType.STRING)
    private SubsidyStatus status;

    private @Nullable Long paid;
    private @Nullable LocalDate paidOn;

    protected Subsidy() {}

    /** What is promised to whom. */
    record Promise(String programmeCode, String cvr, String municipalityCode, long amount, LocalDate on) {}

    /** A payment, as others hear of it: without the company. */
    record Paid(UUID subsidyId, String programme, String municipalityCode, long paid, LocalDate paidOn) {}

    /** A payment that was taken back, as others hear of it. */
    record Reversed(UUID subsidyId, LocalDate reversedOn) {}

    Subsidy(Promise promise) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.programmeCode = promise.programmeCode();
        this.cvr = promise.cvr();
        this.municipalityCode = promise.municipalityCode();
        this.granted = promise.amount();
        this.grantedOn = promise.on();
        this.status = SubsidyStatus.GRANTED;
    }

    /** A company that bought for less gets less than it was promised, never more. */
    Paid pay(long amount, LocalDate on) {
        var next = status.after(Action.PAYMENT);
        if (amount > granted) {
            throw SubsidyProblem.paidMoreThanGranted(granted).at("/paid");
        }
        if (on.isBefore(grantedOn)) {
            throw SubsidyProblem.dateOutOfOrder().at("/on");
        }
        status = next;
        paid = amount;
        paidOn = on;
        return new Paid(id, programmeCode, municipalityCode, amount, on);
    }

    /** It was not paid after all, or came back: the promise stands as before, to be paid or to lapse. */
    Reversed reverse(LocalDate on) {
        status = status.after(Action.REVERSAL);
        paid = null;
        paidOn = null;
        return new Reversed(id, on);
    }

    void lapse() {
        status = status.after(Action.LAPSE);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String programmeCode() {
        return programmeCode;
    }

    String cvr() {
        return cvr;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    long granted() {
        return granted;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    SubsidyStatus status() {
        return status;
    }

    Optional<Long> paid() {
        return Optional.ofNullable(paid);
    }

    Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }
}
