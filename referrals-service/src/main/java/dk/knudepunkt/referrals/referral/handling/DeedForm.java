package dk.knudepunkt.referrals.referral.handling;

import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.CourseKind;
import dk.knudepunkt.referrals.referral.DeclineReason;
import dk.knudepunkt.referrals.referral.ForwardTarget;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralEnd;
import dk.knudepunkt.referrals.referral.ReopenReason;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of any deed as a browser sends it; which of the fields count depends on the deed. */
public class DeedForm {

    /** The version that the page showed. */
    @RestForm
    public long version;

    @RestForm
    public @Nullable String courseKind;

    @RestForm
    public @Nullable String developerId;

    @RestForm
    public @Nullable String target;

    @RestForm
    public @Nullable String reason;

    @RestForm
    public @Nullable String end;

    @RestForm
    public @Nullable String question;

    @RestForm
    public @Nullable String answer;

    @RestForm
    public @Nullable String comment;

    Deed deed(ReferralAction action) {
        return switch (action) {
            case ACCEPTANCE ->
                new Deed.AcceptReferral(choice("courseKind", CourseKind.class, courseKind), text(developerId));
            case QUESTION -> new Deed.AskUnit(text(question));
            case FORWARDING -> new Deed.ForwardReferral(choice("target", ForwardTarget.class, target), text(comment));
            case DECLINE -> new Deed.DeclineReferral(choice("reason", DeclineReason.class, reason), text(comment));
            case CONTACT_ATTEMPT -> new Deed.RecordContactAttempt(text(comment));
            case CLOSURE -> new Deed.CloseReferral(choice("end", ReferralEnd.class, end), text(comment));
            case ANSWER -> new Deed.AnswerHouse(text(answer));
            case WITHDRAWAL -> new Deed.WithdrawReferral(text(comment));
            case REOPENING -> new Deed.ReopenReferral(choice("reason", ReopenReason.class, reason), text(comment));
        };
    }

    /** What is not chosen is for the validator to say, beside the field. */
    @SuppressWarnings("NullAway")
    private static <E extends Enum<E>> E choice(String name, Class<E> type, @Nullable String value) {
        return Parameters.constant(name, type, value);
    }
}
