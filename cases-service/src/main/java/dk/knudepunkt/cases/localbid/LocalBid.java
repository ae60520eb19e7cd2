package dk.knudepunkt.cases.localbid;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.localbid.LocalBidRequests.AssessBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.ConcludeBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.DecideOnBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.RequestBid;
import dk.knudepunkt.platform.time.DaySpan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid for a municipality's local business service. The house does not seek them: it begins with the municipality's
 * request, is assessed professionally, and is decided by the board (principles for bids, agenda of 2021).
 */
@Entity
class LocalBid {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LocalBidStatus status;

    private String municipalityCode;
    private String scope;
    private LocalDate requestedOn;
    private @Nullable LocalDate assessedOn;
    private @Nullable Boolean recommended;
    private @Nullable String assessment;
    private @Nullable LocalDate decidedOn;
    private @Nullable String minutesReference;
    private @Nullable LocalDate concludedOn;

    protected LocalBid() {}

    LocalBid(RequestBid request, LocalDate today) {
        requireBetween("requestedOn", LocalDate.of(2000, 1, 1), request.requestedOn(), today);
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.status = LocalBidStatus.REQUESTED;
        this.municipalityCode = request.municipalityCode();
        this.scope = request.scope();
        this.requestedOn = request.requestedOn();
    }

    void assess(AssessBid told, LocalDate today) {
        allow(LocalBidStatus.Step.ASSESSMENT);
        requireBetween("assessedOn", requestedOn, told.assessedOn(), today);
        status = LocalBidStatus.ASSESSED;
        assessedOn = told.assessedOn();
        recommended = told.recommended();
        assessment = told.assessment();
    }

    /** The board need not follow the assessment. */
    void decide(DecideOnBid told, LocalDate today) {
        allow(LocalBidStatus.Step.DECISION);
        requireBetween("decidedOn", assessedOn().orElseThrow(), told.decidedOn(), today);
        status = told.approved() ? LocalBidStatus.APPROVED : LocalBidStatus.REFUSED;
        decidedOn = told.decidedOn();
        minutesReference = told.minutesReference();
    }

    void conclude(ConcludeBid told, LocalDate today) {
        allow(LocalBidStatus.Step.OUTCOME);
        requireBetween("concludedOn", decidedOn().orElseThrow(), told.concludedOn(), today);
        status = told.won() ? LocalBidStatus.WON : LocalBidStatus.LOST;
        concludedOn = told.concludedOn();
    }

    /** The municipality does not ask any more, or the house steps back. */
    void withdraw() {
        allow(LocalBidStatus.Step.WITHDRAWAL);
        status = LocalBidStatus.WITHDRAWN;
    }

    private void allow(LocalBidStatus.Step step) {
        if (!status.steps().contains(step)) {
            throw LocalBidProblem.notNow(status).insteadOf(status.steps());
        }
    }

    private static void requireBetween(String field, LocalDate first, LocalDate date, LocalDate last) {
        new DaySpan(first, last)
                .require(
                        date,
                        (from, to) -> LocalBidProblem.dateOutOfRange(from, to).at("/" + field));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalBidStatus status() {
        return status;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String scope() {
        return scope;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    Optional<LocalDate> assessedOn() {
        return Optional.ofNullable(assessedOn);
    }

    Optional<Boolean> recommended() {
        return Optional.ofNullable(recommended);
    }

    Optional<String> assessment() {
        return Optional.ofNullable(assessment);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    Optional<String> minutesReference() {
        return Optional.ofNullable(minutesReference);
    }

    Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }
}
