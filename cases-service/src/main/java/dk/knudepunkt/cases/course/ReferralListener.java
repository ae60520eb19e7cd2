package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideService;
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
    private final GuideService guides;

    ReferralListener(CourseService courses, GuideService guides) {
        this.courses = courses;
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
                                courses.openFor(referral, guides.byPseudonym(UUID.fromString(referral.developerId()))));
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
            return new Origin(referralId, reference, unitCode);
        }

        /** The company's name and contact do not travel in messages; the CVR number stands for them. */
        Course.Opening opening(Company company, Guide developer) {
            return new Course.Opening(
                    company, Seat.at(municipalityCode), courseKind, developer.account(), Denmark.dateOf(acceptedAt));
        }
    }
}
