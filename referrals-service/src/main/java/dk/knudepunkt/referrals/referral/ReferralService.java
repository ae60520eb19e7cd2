package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.history.Actor;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.adviser.Advisers;
import dk.knudepunkt.referrals.unit.developer.Developers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The use cases of a referral, each one unit of work. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private final Referrals referrals;
    private final ReferralNumbers numbers;
    private final Units units;
    private final Advisers advisers;
    private final Developers developers;
    private final ReferralEvents events;
    private final DueDates dueDates;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReferralService(
            Referrals referrals,
            ReferralNumbers numbers,
            Units units,
            Advisers advisers,
            Developers developers,
            ReferralEvents events,
            DueDates dueDates,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.numbers = numbers;
        this.units = units;
        this.advisers = advisers;
        this.developers = developers;
        this.events = events;
        this.dueDates = dueDates;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Referral submit(Submission submission) {
        requireUnit(submission.unitCode());
        var now = clock.instant();
        var referral =
                new Referral(numbers.next(), named(submission, now), caller.subject(), now, dueDates.promise(now));
        referrals.persist(referral);
        return done("submitted", referral, ReferralEvent.Submitted.of(referral));
    }

    private Submission named(Submission submission, Instant now) {
        var adviser = advisers.referring(
                submission.adviserId(), submission.unitCode(), caller.subject(), Denmark.dateOf(now));
        return submission.by(adviser.orElse(null));
    }

    /** There must be such a unit, and an adviser refers for their own only. */
    public void requireUnit(String code) {
        if (!units.exists(code)) {
            throw new ReferralProblem.UnknownUnit(code).at("/unitCode");
        }
        if (!UnitScope.toRefer(caller).includes(code)) {
            throw new ReferralProblem.UnitNotYours(code).at("/unitCode");
        }
    }

    /** One that the caller may know of. */
    public Referral get(UUID id) {
        return referrals.get(id, AccessScope.of(caller));
    }

    /** One of these that can still be written on. */
    public Referral getKept(UUID id) {
        var referral = get(id);
        referral.requireKept();
        return referral;
    }

    public Page<Referral> page(Referrals.Filter filter, @Nullable String cursor, int limit) {
        return referrals.page(new Referrals.Query(AccessScope.of(caller), filter, cursor, limit));
    }

    /** Those of a company that have not ended. */
    public OfCompany openOfCompany(String cvr) {
        var reach = AccessScope.of(caller);
        var all = referrals.openOfCompany(cvr);
        var yours = all.stream().filter(reach::includes).toList();
        return new OfCompany(yours, yours.size() < all.size());
    }

    /**
     * What a caller may know of a company's open referrals.
     *
     * @param others whether there are more; of another unit's it is said that they exist, and nothing else
     */
    public record OfCompany(List<Referral> yours, boolean others) {}

    public Referral accept(UUID id, @Nullable IfMatch ifMatch, CourseKind kind, String developerId) {
        return change(
                "accepted",
                id,
                ifMatch,
                (referral, at) -> referral.accept(kind, developers.requireActive(developerId), at));
    }

    public Referral ask(UUID id, @Nullable IfMatch ifMatch, String question) {
        return change("asked", id, ifMatch, (referral, at) -> referral.ask(question, at));
    }

    public Referral forward(UUID id, @Nullable IfMatch ifMatch, ForwardTarget target, String comment) {
        return change("forwarded", id, ifMatch, (referral, at) -> referral.forward(target, comment, at));
    }

    public Referral decline(UUID id, @Nullable IfMatch ifMatch, DeclineReason reason, String comment) {
        return change("declined", id, ifMatch, (referral, at) -> referral.decline(reason, comment, at));
    }

    public Referral attemptContact(UUID id, @Nullable IfMatch ifMatch, @Nullable String comment) {
        return change("tried", id, ifMatch, (referral, at) -> referral.attemptContact(comment, at));
    }

    public Referral close(UUID id, @Nullable IfMatch ifMatch, ReferralEnd end, @Nullable String comment) {
        return change("closed", id, ifMatch, (referral, at) -> referral.close(end, comment, at));
    }

    public Referral answer(UUID id, @Nullable IfMatch ifMatch, String answer) {
        return change(
                "answered",
                id,
                ifMatch,
                (referral, at) -> ofOwnUnit(referral)
                        .answer(answer, at, dueDates.resumed(referral, EventKind.QUESTION_ANSWERED, at)));
    }

    public Referral withdraw(UUID id, @Nullable IfMatch ifMatch, @Nullable String comment) {
        return change(
                "withdrew", id, ifMatch, (referral, at) -> ofOwnUnit(referral).withdraw(comment, at));
    }

    public Referral reopen(UUID id, @Nullable IfMatch ifMatch, ReopenReason reason, String comment) {
        return change(
                "reopened",
                id,
                ifMatch,
                (referral, at) ->
                        referral.reopen(reason, comment, at, dueDates.resumed(referral, EventKind.REOPENED, at)));
    }

    /** The loop back to the unit. A course that did not come of a referral is none of this service's business. */
    public void courseHeardOf(UUID referralId, UUID courseId, CourseStatus status) {
        var referral = referrals.lock(referralId);
        if (referral != null) {
            referral.hearOfCourse(new HeardCourse(courseId, status), clock.instant())
                    .forEach(event -> events.happened(event, Actor.service("cases")));
        }
    }

    private Referral change(
            String deed, UUID id, @Nullable IfMatch ifMatch, BiFunction<Referral, Instant, ReferralEvent> deedOf) {
        var referral = get(id);
        IfMatch.check(ifMatch, referral.version());
        return done(deed, referral, deedOf.apply(referral, clock.instant()));
    }

    /** The house reads all units' referrals, and a colleague may have the role of a unit besides: only the unit itself speaks for it. */
    private Referral ofOwnUnit(Referral referral) {
        if (!Side.of(caller, referral).contains(Side.UNIT)) {
            throw new ReferralProblem.NotTheUnit(referral.unitCode());
        }
        return referral;
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private Referral done(String deed, Referral referral, ReferralEvent event) {
        referrals.flush();
        events.happened(event, Actor.of(caller));
        audit.record(deed, "referral", referral.id());
        return referral;
    }
}
