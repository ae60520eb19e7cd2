package dk.knudepunkt.cases.referral;

import dk.knudepunkt.cases.course.AcceptedReferral;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which companies the house has taken on. */
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
}
