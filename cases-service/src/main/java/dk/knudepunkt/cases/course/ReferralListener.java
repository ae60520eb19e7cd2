package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Opening;
import dk.knudepunkt.cases.course.part.Origin;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Hears which companies the house has taken on, and which it has given up; of referrals, which another service owns, no more is known here. */
@ApplicationScoped
class ReferralListener implements Listener {

    private final CourseService courses;
    private final CourseChangeService changes;
    private final GuideService guides;

    ReferralListener(CourseService courses, CourseChangeService changes, GuideService guides) {
        this.courses = courses;
        this.changes = changes;
        this.guides = guides;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on(
                        "referral.accepted.v1",
                        AcceptedReferral.class,
                        referral -> courses.openFor(referral, guides.byAccount(referral.developerId())))
                .on(
                        "referral.accepted.v2",
                        AcceptedReferral.class,
                        referral ->
                                courses.openFor(referral, guides.byPseudonym(UUID.fromString(referral.developerId()))))
                .on("referral.closed.v1", ClosedReferral.class, this::closed);
    }

    /** Whoever was helped has a course that somebody completes, on the day that counts: nothing follows from it here. */
    private void closed(ClosedReferral referral) {
        switch (referral.end()) {
            case HELPED -> {}
            case REDIRECTED -> changes.endWith(referral.referralId(), CancelReason.MOVED_HOUSE, referral.closedAt());
            case NOT_REACHABLE ->
                changes.endWith(referral.referralId(), CancelReason.NOT_REACHABLE, referral.closedAt());
        }
    }

    /** A referral that has come to its end. */
    record ClosedReferral(UUID referralId, End end, Instant closedAt) {

        enum End {
            HELPED,
            REDIRECTED,
            NOT_REACHABLE
        }
    }

    /**
     * A referral that the house has taken on.
     *
     * @param developerId a pseudonym; in the first version of the message the account
     */
    record AcceptedReferral(
            UUID referralId,
            String reference,
            String unitCode,
            String cvr,
            String municipalityCode,
            CourseKind courseKind,
            String developerId,
            Instant acceptedAt) {

        Origin origin() {
            return new Origin(referralId, reference, unitCode, acceptedAt.truncatedTo(ChronoUnit.MILLIS));
        }

        /** The company's name and contact do not travel in messages; the CVR number stands for them. */
        Opening opening(Company company, Guide developer, Account account) {
            return new Opening(
                    company,
                    Seat.at(municipalityCode),
                    courseKind,
                    developer.account(),
                    Denmark.dateOf(acceptedAt),
                    Focus.on(account));
        }
    }
}
