package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.agenda.Due;
import dk.knudepunkt.cases.course.agenda.DueKind;
import dk.knudepunkt.cases.course.agenda.DueSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Referrals outside of the house of which the company has not said whether it used them. */
@ApplicationScoped
class FollowUpsDue implements DueSource {

    private final ExternalReferrals referrals;

    FollowUpsDue(ExternalReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Due> in(Collection<Course> courses) {
        return referrals.ofCourses(courses).stream()
                .filter(ExternalReferral::isUnanswered)
                .map(referral -> new Due(
                        referral.course().id(),
                        DueKind.FOLLOW_UP,
                        referral.recipient().orElse(null),
                        referral.answerBy(),
                        "/courses/" + referral.course().id() + "/external-referrals/" + referral.id()))
                .toList();
    }
}
