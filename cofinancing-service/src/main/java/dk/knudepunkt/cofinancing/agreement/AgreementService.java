package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.Decision;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a draft: it is proposed or taken back, the parties answer, and it takes effect or lapses. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final AgreementVersions agreements;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    AgreementService(AgreementVersions agreements, Audit audit, Caller caller, InstantSource clock) {
        this.agreements = agreements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public AgreementView get(UUID id) {
        return view(found(id));
    }

    Page<AgreementView> page(AgreementVersions.Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return agreements
                .page(new AgreementVersions.Query(AgreementScope.of(caller), filter, sort, cursor, limit))
                .map(this::view);
    }

    /** The same, all at once, for a file. */
    List<AgreementView> all(AgreementVersions.Filter filter, Sort sort) {
        audit.record("exported", "agreements", "found");
        return agreements.all(AgreementScope.of(caller), filter, sort).stream()
                .map(this::view)
                .toList();
    }

    /** Those of a cluster that is called so, and those that a municipality leads that is, the latest first. */
    List<AgreementView> named(SearchText text, int limit) {
        return agreements
                .named(AgreementScope.of(caller), text.pattern(), Municipality.named(text::isIn), limit)
                .stream()
                .map(this::view)
                .toList();
    }

    /** How many there are, and what those that hold cost in a year. */
    AgreementVersions.Total total(AgreementVersions.Filter filter, int year) {
        return agreements.total(AgreementScope.of(caller), filter, year);
    }

    AgreementView propose(UUID id, @Nullable IfMatch ifMatch) {
        var agreement = ofLead(id, ifMatch);
        agreements.lock(agreement.cluster().code());
        agreements.requireRoom(agreement, today());
        agreement.propose(caller.subject(), clock.instant(), today());
        return saved("proposed", agreement);
    }

    AgreementView retract(UUID id, @Nullable IfMatch ifMatch) {
        var agreement = ofLead(id, ifMatch);
        agreement.retract(clock.instant());
        return saved("retracted", agreement);
    }

    /** One that the caller may propose and take back. */
    private AgreementVersion ofLead(UUID id, @Nullable IfMatch ifMatch) {
        var agreement = found(id);
        AgreementScope.of(caller).requireWriterFor(agreement.lead());
        IfMatch.check(ifMatch, agreement.revision());
        return agreement;
    }

    AgreementView accept(UUID id, @Nullable IfMatch ifMatch, CouncilDecision decision) {
        return answer(id, ifMatch, Answer.ACCEPTED, decision);
    }

    AgreementView decline(UUID id, @Nullable IfMatch ifMatch, CouncilDecision decision) {
        return answer(id, ifMatch, Answer.DECLINED, decision);
    }

    private AgreementView answer(UUID id, @Nullable IfMatch ifMatch, Answer answer, CouncilDecision decision) {
        var agreement = found(id);
        var decided = decided(decision);
        IfMatch.check(ifMatch, agreement.revision());
        agreement.answer(answer, decided);
        settle(agreement);
        return saved(answer == Answer.ACCEPTED ? "accepted" : "declined", agreement);
    }

    AgreementView withdraw(UUID id, @Nullable IfMatch ifMatch, LeaveAgreement request) {
        var agreement = found(id);
        var decided = decided(request.decision());
        IfMatch.check(ifMatch, agreement.revision());
        agreement.withdraw(new Leaving(decided, request.fromYear()), today());
        return saved("left", agreement);
    }

    /** The last day to answer passes without anybody calling. */
    @Scheduled(
            cron = "0 5 0 * * ?",
            timeZone = "Europe/Copenhagen",
            identity = "agreement-deadlines",
            skipExecutionIf = Elsewhere.class)
    void settleOverdue() {
        agreements.overdue(today()).forEach(this::settle);
    }

    private void settle(AgreementVersion agreement) {
        agreements.lock(agreement.cluster().code());
        var verdict = agreement.verdict(today());
        if (verdict.filter(AgreementStatus::tookEffect).isPresent()) {
            makeRoom(agreement);
        }
        verdict.ifPresent(status -> agreement.settle(status, clock.instant()));
    }

    /**
     * Ends the version that this one follows, and the proposals that were made for the same years. Written before this one
     * takes effect: the database lets no two hold at once, not even for the length of a transaction.
     */
    private void makeRoom(AgreementVersion agreement) {
        agreements
                .overlapping(agreement, AgreementStatus.IN_FORCE)
                .forEach(former -> former.supersede(agreement.terms().firstYear()));
        agreements.overlapping(agreement, AgreementStatus.PROPOSED).stream()
                .filter(rival -> !Integer.valueOf(agreement.version())
                        .equals(rival.terms().supersedes()))
                .forEach(rival -> rival.lapse(clock.instant()));
        agreements.flush();
    }

    private Decision decided(CouncilDecision decision) {
        var code = decision.municipalityCode();
        if (!AgreementScope.of(caller).decidesFor(code)) {
            throw AgreementProblem.notYourMunicipality(code).at("/municipalityCode");
        }
        return new Decision(code, decision.minutesReference(), caller.subject(), clock.instant());
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private AgreementView saved(String action, AgreementVersion agreement) {
        agreements.flush();
        audit.record(action, "agreement", agreement.id());
        return view(agreement);
    }

    private AgreementVersion found(UUID id) {
        return agreements.get(id, AgreementScope.of(caller));
    }

    private AgreementView view(AgreementVersion agreement) {
        return AgreementView.of(agreement, AgreementScope.of(caller).actions(agreement));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
