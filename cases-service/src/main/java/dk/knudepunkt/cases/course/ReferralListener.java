package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Hears which companies the house has taken on; of referrals, which another service owns, no more is known here. */
@ApplicationScoped
class ReferralListener implements Listener {

    private final CourseService courses;

    ReferralListener(CourseService courses) {
        this.courses = courses;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("referral.accepted.v1", AcceptedReferral.class, courses::openFor);
    }

    /** A referral that the house has taken on, as the message {@code referral.accepted.v1} tells it. */
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
            return new Origin(referralId, reference, unitCode);
        }

        /** The company's name and contact do not travel in messages; the CVR number stands for them. */
        Course.Opening opening(Company company) {
            return new Course.Opening(
                    company, Seat.at(municipalityCode), courseKind, developerId, Denmark.dateOf(acceptedAt));
        }
    }
}
