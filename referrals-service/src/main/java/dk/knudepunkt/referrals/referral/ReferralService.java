package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.history.Actor;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of a referral, each one unit of work. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private final Referrals referrals;
    private final ReferralNumbers numbers;
    private final Units units;
    private final ReferralMessages messages;
    private final ReferralEntries entries;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReferralService(
            Referrals referrals,
            ReferralNumbers numbers,
            Units units,
            ReferralMessages messages,
            ReferralEntries entries,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.numbers = numbers;
        this.units = units;
        this.messages = messages;
        this.entries = entries;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Referral submit(Referral.Submission submission) {
        var unit = submission.unitCode();
        if (!units.exists(unit)) {
            throw new ReferralProblem.UnknownUnit(unit).at("/unitCode");
        }
        if (caller.is(Role.LES) && !caller.units().contains(unit)) {
            throw new ReferralProblem.UnitNotYours(unit).at("/unitCode");
        }
        var referral = new Referral(numbers.next(), submission, caller.subject(), clock.instant());
        referrals.persist(referral);
        return done("submitted", referral, referral.submitted());
    }

    Referral get(UUID id) {
        return referrals.get(id, Reach.of(caller));
    }

    Page<Referral> page(@Nullable ReferralStatus status, Referrals.Order order, @Nullable String cursor, int limit) {
        return referrals.page(new Referrals.Query(Reach.of(caller), status, order, cursor, limit));
    }

    List<String> developers() {
        return referrals.developers();
    }

    Referral accept(UUID id, @Nullable IfMatch seen, CourseKind kind, String developerId) {
        var referral = forChange(id, seen);
        return done("accepted", referral, referral.accept(kind, developerId, clock.instant()));
    }

    Referral decline(UUID id, @Nullable IfMatch seen, DeclineReason reason, String comment) {
        var referral = forChange(id, seen);
        return done("declined", referral, referral.decline(reason, comment, clock.instant()));
    }

    /** The loop back to the unit. A course that did not come of a referral is none of this service's business. */
    public void courseHeardOf(UUID referralId, UUID courseId, CourseStatus status) {
        var referral = referrals.lock(referralId);
        if (referral != null) {
            referral.hearOfCourse(courseId, status);
        }
    }

    private Referral forChange(UUID id, @Nullable IfMatch seen) {
        var referral = get(id);
        IfMatch.check(seen, referral.version());
        return referral;
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private Referral done(String action, Referral referral, ReferralEvent event) {
        referrals.flush();
        entries.write(event, Actor.of(caller));
        messages.announce(event);
        audit.record(action, "referral", referral.id());
        return referral;
    }
}
