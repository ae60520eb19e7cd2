package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.ReferralCommand.AcceptReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.AnswerHouse;
import dk.knudepunkt.referrals.referral.ReferralCommand.AskUnit;
import dk.knudepunkt.referrals.referral.ReferralCommand.CloseReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.DeclineReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.ForwardReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.RecordContactAttempt;
import dk.knudepunkt.referrals.referral.ReferralCommand.ReopenReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.WithdrawReferral;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a referral; the names are the sub-resources that do it. */
public enum ReferralAction implements Term {
    ACCEPTANCE("Accepter", "Accept", AcceptReferral.class, Side.HOUSE),
    QUESTION("Spørg enheden", "Ask the unit", AskUnit.class, Side.HOUSE),
    FORWARDING("Send videre", "Forward", ForwardReferral.class, Side.HOUSE),
    DECLINE("Afvis", "Decline", DeclineReferral.class, Side.HOUSE),
    CONTACT_ATTEMPT("Notér forgæves opkald", "Record a failed call", RecordContactAttempt.class, Side.HOUSE),
    CLOSURE("Luk", "Close", CloseReferral.class, Side.HOUSE),
    ANSWER("Svar huset", "Answer the house", AnswerHouse.class, Side.UNIT),
    WITHDRAWAL("Træk tilbage", "Withdraw", WithdrawReferral.class, Side.UNIT),
    REOPENING("Genåbn", "Reopen", ReopenReferral.class, null);

    private final Words words;
    private final Class<? extends ReferralCommand> command;
    private final @Nullable Side side;

    ReferralAction(String danish, String english, Class<? extends ReferralCommand> command, @Nullable Side side) {
        this.words = new Words(danish, english);
        this.command = command;
        this.side = side;
    }

    /** What to tell whoever has just done it. */
    public Words told() {
        return switch (this) {
            case ACCEPTANCE -> new Words("Henvisningen er accepteret", "The referral has been accepted");
            case QUESTION ->
                new Words(
                        "Spørgsmålet er sendt til enheden, og uret holder pause",
                        "The question has been sent to the unit, and the clock is paused");
            case FORWARDING -> new Words("Henvisningen er sendt videre", "The referral has been forwarded");
            case DECLINE -> new Words("Henvisningen er afvist", "The referral has been declined");
            case CONTACT_ATTEMPT -> new Words("Opkaldet er noteret", "The call has been recorded");
            case CLOSURE -> new Words("Henvisningen er lukket", "The referral has been closed");
            case ANSWER ->
                new Words("Dit svar er sendt, og uret går igen", "Your answer has been sent, and the clock runs again");
            case WITHDRAWAL -> new Words("Henvisningen er trukket tilbage", "The referral has been withdrawn");
            case REOPENING ->
                new Words(
                        "Henvisningen er genåbnet, og uret går igen",
                        "The referral has been reopened, and the clock runs again");
        };
    }

    /** Whether the table has a way for this from there, by whomever. */
    boolean isOpenIn(ReferralStatus status) {
        var next = status.next();
        return switch (this) {
            case ACCEPTANCE -> next.contains(ReferralStatus.ACCEPTED);
            case QUESTION -> next.contains(ReferralStatus.QUESTION);
            case FORWARDING -> next.contains(ReferralStatus.FORWARDED);
            case DECLINE -> next.contains(ReferralStatus.DECLINED);
            case WITHDRAWAL -> next.contains(ReferralStatus.WITHDRAWN);
            case CONTACT_ATTEMPT -> next.contains(ReferralStatus.NOT_REACHABLE);
            case CLOSURE ->
                Arrays.stream(ReferralEnd.values()).map(ReferralEnd::status).anyMatch(next::contains);
            case ANSWER -> status == ReferralStatus.QUESTION;
            case REOPENING -> !status.isOpen() && next.contains(ReferralStatus.SUBMITTED);
        };
    }

    /** Whether the caller may do it to any referral at all. */
    public boolean isFor(Caller caller) {
        return caller.may(permission());
    }

    private String permission() {
        return switch (side) {
            case HOUSE -> "referral:handle";
            case UNIT -> "referral:answer";
            case null -> "referral:reopen";
        };
    }

    /** Whether the caller has the permission for it, and stands on the side that does it. */
    boolean isOf(Caller caller, Set<Side> sides) {
        return isFor(caller) && (side == null ? !sides.isEmpty() : sides.contains(side));
    }

    /** What anybody may do to a referral as it stands; nothing any more to one that is erased. */
    static List<ReferralAction> openTo(Referral referral) {
        return referral.erasedAt().isPresent()
                ? List.of()
                : Arrays.stream(values())
                        .filter(action -> action.isOpenIn(referral.status()))
                        .filter(action -> action != CLOSURE
                                || !referral.progress()
                                        .endsIn(referral.status())
                                        .isEmpty())
                        .toList();
    }

    @Override
    public Words words() {
        return words;
    }

    /** The one that a path segment names. */
    public static Optional<ReferralAction> of(String segment) {
        return Arrays.stream(values())
                .filter(action -> action.toString().equals(segment))
                .findFirst();
    }

    /** What it takes to do it. */
    public Class<? extends ReferralCommand> command() {
        return command;
    }

    /** Whether it takes the referral off the desk's queue. */
    public boolean leavesTheQueue() {
        return this == ACCEPTANCE || this == QUESTION || this == FORWARDING || this == DECLINE;
    }

    /** The path segment. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
