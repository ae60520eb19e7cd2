package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.ReferralCommand.AcceptReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.AnswerHouse;
import dk.knudepunkt.referrals.referral.ReferralCommand.AskUnit;
import dk.knudepunkt.referrals.referral.ReferralCommand.CloseReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.DeclineReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.ForwardReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.RecordContactAttempt;
import dk.knudepunkt.referrals.referral.ReferralCommand.ReopenReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.WithdrawReferral;
import dk.knudepunkt.referrals.referral.history.Actor;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of a referral, each one unit of work. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private final Referrals referrals;
    private final ReferralParties parties;
    private final Promises promises;
    private final ReferralLog log;
    private final ReferralMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReferralService(
            Referrals referrals,
            ReferralParties parties,
            Promises promises,
            ReferralLog log,
            ReferralMessages messages,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.parties = parties;
        this.promises = promises;
        this.log = log;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Referral submit(Submission submission) {
        requireUnit(submission.unitCode());
        var now = clock.instant();
        var named = parties.named(submission, now);
        var referral = new Referral(referrals.nextNumber(), named, caller.subject(), now, promises.at(now));
        referrals.persist(referral);
        return done(referral, referral.submitted());
    }

    /** There must be such a unit, and an adviser refers for their own only. */
    public void requireUnit(String code) {
        parties.requireUnit(code);
    }

    /** Which of them the caller may know of. */
    public AccessScope reach() {
        return parties.reach();
    }

    /** One that the caller may know of. */
    public Referral get(UUID id) {
        return referrals.get(id, reach());
    }

    /** One of these that can still be written on; nobody else writes on it, or erases it, until the transaction ends. */
    public Referral getKept(UUID id) {
        referrals.lock(id);
        var referral = get(id);
        referral.requireKept();
        return referral;
    }

    public Page<Referral> page(Referrals.Filter filter, @Nullable String cursor, int limit) {
        return referrals.page(new Referrals.Query(reach(), filter, cursor, limit));
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    public List<Referral> all(Referrals.Filter filter) {
        audit.record("exported", "referrals", "found");
        return OneFile.of(page(filter, null, OneFile.MOST));
    }

    /** How many there are of what a page is a part of. */
    public Referrals.Total total(Referrals.Filter filter) {
        return referrals.total(reach(), filter, clock.instant());
    }

    /** Those of a company that have not ended. */
    public OfCompany openOfCompany(List<String> cvrs) {
        var reach = reach();
        var all = referrals.openOfCompany(cvrs);
        var yours = all.stream().filter(reach::includes).toList();
        return new OfCompany(yours, yours.size() < all.size());
    }

    /**
     * What a caller may know of a company's open referrals.
     *
     * @param others whether there are more; of another unit's it is said that they exist, and nothing else
     */
    public record OfCompany(List<Referral> yours, boolean others) {}

    /** Does it, if the caller has seen the referral as it stands. */
    public Referral carryOut(UUID id, @Nullable IfMatch ifMatch, ReferralCommand command) {
        var referral = get(id);
        IfMatch.check(ifMatch, referral.version());
        return done(referral, apply(command, referral, clock.instant()));
    }

    private ReferralEvent apply(ReferralCommand command, Referral referral, Instant at) {
        return switch (command) {
            case AcceptReferral it -> referral.accept(it.courseKind(), parties.requireDeveloper(it.developerId()), at);
            case AskUnit it -> referral.ask(it.question(), at);
            case ForwardReferral it -> referral.forward(it.target(), it.comment(), at);
            case DeclineReferral it -> referral.decline(it.reason(), it.comment(), at);
            case RecordContactAttempt it -> referral.attemptContact(it.comment(), at);
            case CloseReferral it -> referral.close(it.end(), it.comment(), at);
            case AnswerHouse it ->
                ofOwnUnit(referral).answer(it.answer(), at, dueWhenResumed(referral, EventKind.QUESTION_ANSWERED, at));
            case WithdrawReferral it -> ofOwnUnit(referral).withdraw(it.comment(), at);
            case ReopenReferral it ->
                referral.reopen(it.reason(), it.comment(), at, dueWhenResumed(referral, EventKind.REOPENED, at));
        };
    }

    /** The loop back to the unit. A course that did not come of a referral is none of this service's business. */
    public void courseHeardOf(UUID referralId, CourseNews news) {
        var referral = referrals.lock(referralId);
        if (referral != null) {
            referral.hearOfCourse(news, clock.instant()).forEach(event -> happened(event, Actor.service("cases")));
        }
    }

    /** With the time that is left when the clock is set going again. */
    private Instant dueWhenResumed(Referral referral, EventKind by, Instant at) {
        return promises.dueAfter(referral.pin(), log.of(referral.id()), by, at);
    }

    /** The house reads all units' referrals, and a colleague may have the role of a unit besides: only the unit itself speaks for it. */
    private Referral ofOwnUnit(Referral referral) {
        if (!Side.of(caller, referral).contains(Side.UNIT)) {
            throw ReferralProblem.notTheUnit(referral.unitCode());
        }
        return referral;
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private Referral done(Referral referral, ReferralEvent event) {
        referrals.flush();
        var logged = happened(event, Actor.of(caller));
        audit.record(logged.kind().action(), "referral", referral.id());
        return referral;
    }

    private LoggedEvent happened(ReferralEvent event, Actor actor) {
        messages.announce(event);
        return log.add(event, actor);
    }
}
