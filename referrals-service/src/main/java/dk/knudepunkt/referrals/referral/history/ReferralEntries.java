package dk.knudepunkt.referrals.referral.history;

import dk.knudepunkt.referrals.referral.history.ReferralEvent.Accepted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Answered;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Asked;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Closed;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.ContactAttempted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.CourseHeardOf;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Declined;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Forwarded;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Reopened;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Submitted;
import dk.knudepunkt.referrals.referral.history.ReferralEvent.Withdrawn;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the log keeps of each event: codes in the detail, what people wrote in the text. */
final class ReferralEntries {

    private static final Map<String, String> NO_CODES = Map.of();

    private ReferralEntries() {}

    static LoggedEvent of(ReferralEvent event, Actor actor) {
        var entry = entry(event);
        return new LoggedEvent(event.referralId(), entry.kind, entry.at, actor, entry.detail, entry.text);
    }

    private record Entry(
            EventKind kind,
            Instant at,
            Map<String, String> detail,
            @Nullable String text) {}

    private static Entry entry(ReferralEvent event) {
        return switch (event) {
            case Submitted it -> new Entry(EventKind.SUBMITTED, it.submittedAt(), NO_CODES, null);
            case Asked it -> new Entry(EventKind.QUESTION_ASKED, it.askedAt(), NO_CODES, it.question());
            case Answered it -> new Entry(EventKind.QUESTION_ANSWERED, it.answeredAt(), NO_CODES, it.answer());
            case Accepted it -> new Entry(EventKind.ACCEPTED, it.acceptedAt(), codes(it), null);
            case Forwarded it ->
                new Entry(
                        EventKind.FORWARDED,
                        it.forwardedAt(),
                        Map.of("target", it.target().name()),
                        it.comment());
            case Declined it ->
                new Entry(
                        EventKind.DECLINED,
                        it.declinedAt(),
                        Map.of("reason", it.reason().name()),
                        it.comment());
            case ContactAttempted it ->
                new Entry(
                        EventKind.CONTACT_ATTEMPTED,
                        it.attemptedAt(),
                        Map.of("attempt", Integer.toString(it.attempt())),
                        it.comment());
            case CourseHeardOf it -> new Entry(it.kind(), it.heardAt(), codes(it), null);
            case Closed it ->
                new Entry(
                        EventKind.CLOSED, it.closedAt(), Map.of("end", it.end().name()), it.comment());
            case Withdrawn it -> new Entry(EventKind.WITHDRAWN, it.withdrawnAt(), NO_CODES, it.comment());
            case Reopened it ->
                new Entry(
                        EventKind.REOPENED,
                        it.reopenedAt(),
                        Map.of("reason", it.reason().name()),
                        it.comment());
        };
    }

    private static Map<String, String> codes(Accepted accepted) {
        return Map.of(
                "courseKind",
                accepted.courseKind().name(),
                "developerId",
                accepted.developer().subject());
    }

    private static Map<String, String> codes(CourseHeardOf heard) {
        var course = heard.courseId().toString();
        return heard.reason() == null
                ? Map.of("courseId", course)
                : Map.of("courseId", course, "reason", heard.reason());
    }
}
