package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.AgreementVersions;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers confirmations, and shows who is missing. */
@ApplicationScoped
@Transactional
class ReconfirmationService {

    private final AgreementVersions agreements;
    private final Reconfirmations reconfirmations;
    private final Reminders reminders;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReconfirmationService(
            AgreementVersions agreements,
            Reconfirmations reconfirmations,
            Reminders reminders,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.agreements = agreements;
        this.reconfirmations = reconfirmations;
        this.reminders = reminders;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Reconfirmation confirm(Reconfirmation.Promise promise, String minutesReference) {
        requireOwn(promise.municipalityCode());
        requireDue(locked(promise.agreementId()), promise);
        reconfirmations.counting(promise).ifPresent(given -> {
            throw ReconfirmationProblem.alreadyGiven(given);
        });
        return added("reconfirmed", new Reconfirmation(promise, minutesReference, caller.subject(), clock.instant()));
    }

    /** Several agreements by one decision of the council: all, or none. */
    List<Reconfirmation> confirmAll(ConfirmAgreements request, String municipalityCode, int year) {
        return request.agreements().stream()
                .map(id -> confirm(new Reconfirmation.Promise(id, municipalityCode, year), request.minutesReference()))
                .toList();
    }

    /** A new line with the right reference to the minutes; the wrong one stays readable. */
    Reconfirmation correct(UUID agreementId, UUID wrongId, String minutesReference) {
        locked(agreementId);
        var wrong = reconfirmations
                .findByIdOptional(wrongId)
                .filter(line -> line.promise().agreementId().equals(agreementId))
                .filter(this::counts)
                .orElseThrow(ReconfirmationProblem::nothingToCorrect);
        requireOwn(wrong.promise().municipalityCode());
        return added("corrected", wrong.corrected(minutesReference, caller.subject(), clock.instant()));
    }

    /** Every line of an agreement, oldest first. */
    List<Reconfirmation> of(UUID agreementId) {
        var agreement = agreements.findPublished(agreementId).orElseThrow(ReconfirmationProblem::noAgreement);
        return reconfirmations.of(agreement.id());
    }

    Board board(int year) {
        return Board.of(year, agreements.validIn(year), reconfirmations.counting(year), reminders.last(year));
    }

    List<Integer> years() {
        return agreements.years();
    }

    /** What a municipality owes, the most urgent first. */
    List<Due> due(String municipalityCode) {
        var lastYear = thisYear() + 1;
        return Due.of(
                municipalityCode,
                years().stream()
                        .filter(year -> year <= lastYear)
                        .map(this::board)
                        .toList(),
                agreements.awaiting(municipalityCode),
                reminders.lastTo(municipalityCode));
    }

    private boolean counts(Reconfirmation line) {
        return reconfirmations
                .counting(line.promise())
                .map(Reconfirmation::id)
                .filter(line.id()::equals)
                .isPresent();
    }

    private void requireOwn(String code) {
        if (caller.municipality().filter(code::equals).isEmpty()) {
            throw ReconfirmationProblem.notYours(code).at("/municipalityCode");
        }
    }

    private void requireDue(AgreementVersion agreement, Reconfirmation.Promise promise) {
        var year = promise.year();
        var confirmed = agreement.years().skip(1).boxed().toList();
        if (!agreement.status().tookEffect() || !confirmed.contains(year)) {
            throw ReconfirmationProblem.nothingToConfirm(year, confirmed).at("/year");
        }
        if (!agreement.partiesIn(year).contains(promise.municipalityCode())) {
            throw ReconfirmationProblem.notAParty(promise.municipalityCode(), year)
                    .at("/municipalityCode");
        }
        if (year > thisYear() + 1) {
            throw ReconfirmationProblem.tooEarly(year).at("/year");
        }
    }

    /** One at a time, or two could find nothing given yet. */
    private AgreementVersion locked(UUID id) {
        return agreements.lockPublished(id).orElseThrow(ReconfirmationProblem::noAgreement);
    }

    private Reconfirmation added(String action, Reconfirmation line) {
        reconfirmations.persistAndFlush(line);
        audit.record(action, "reconfirmation", line.id());
        return line;
    }

    private int thisYear() {
        return Denmark.dateOf(clock.instant()).getYear();
    }

    /** The municipality that the caller speaks for. */
    @Nullable
    String own() {
        return caller.municipality().orElse(null);
    }
}
