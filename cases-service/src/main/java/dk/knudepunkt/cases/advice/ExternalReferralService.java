package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps to whom companies were referred, shown to whoever sees their course. */
@ApplicationScoped
@Transactional
class ExternalReferralService {

    private final ExternalReferrals referrals;
    private final ExternalReferralMessages messages;
    private final CourseService courses;
    private final SecretLinks links;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ExternalReferralService(
            ExternalReferrals referrals,
            ExternalReferralMessages messages,
            CourseService courses,
            SecretLinks links,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.messages = messages;
        this.courses = courses;
        this.links = links;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may keep those of a course within reach. */
    boolean mayKeep(UUID courseId) {
        return caller.may("external-referral:keep") && courses.isYours(courses.get(courseId));
    }

    /** Those of a course within reach, the first first. */
    List<ExternalReferralView> ofCourse(UUID courseId) {
        courses.get(courseId);
        return referrals.ofCourse(courseId).stream()
                .map(ExternalReferralView::of)
                .toList();
    }

    ExternalReferralView get(UUID courseId, UUID id) {
        courses.get(courseId);
        return ExternalReferralView.of(referrals.get(courseId, id));
    }

    ExternalReferralView refer(UUID courseId, ReferExternally said) {
        var now = clock.instant();
        var referral = ExternalReferral.of(courses.getToWrite(courseId), said, Denmark.dateOf(now));
        referrals.persist(referral);
        return done(referral, referral.made(now), "made");
    }

    ExternalReferralView guide(UUID courseId, UUID id, @Nullable IfMatch ifMatch, GuideExternally said) {
        var referral = seen(courseId, id, ifMatch);
        return done(referral, referral.guide(said.guidedOn(), clock.instant()), "guided");
    }

    ExternalReferralView followUp(UUID courseId, UUID id, @Nullable IfMatch ifMatch, SayUse said) {
        var referral = seen(courseId, id, ifMatch);
        return done(referral, referral.followUp(said.answer(), clock.instant()), "followed-up");
    }

    private ExternalReferral seen(UUID courseId, UUID id, @Nullable IfMatch ifMatch) {
        courses.getToWrite(courseId);
        var referral = referrals.get(courseId, id);
        IfMatch.check(ifMatch, referral.version());
        return referral;
    }

    private ExternalReferralView done(ExternalReferral referral, ExternalReferralEvent event, String pastTense) {
        referrals.flush();
        messages.announce(event);
        audit.record(pastTense, "external-referral", referral.id());
        return ExternalReferralView.of(referral);
    }

    /** Whoever has the address of the letter looks at what is asked. */
    ExternalReferralView open(SecretToken token) {
        var referral = behind(token);
        referral.requireOpen(clock.instant());
        return ExternalReferralView.of(referral);
    }

    void answer(SecretToken token, ExternalUse answer) {
        messages.announce(behind(token).answer(answer, clock.instant()));
    }

    private ExternalReferral behind(SecretToken token) {
        return links.subject(token).flatMap(referrals::locked).orElseThrow(ExternalReferralProblem::notFound);
    }
}
