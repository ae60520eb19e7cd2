package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a referral; the names are the sub-resources that do it. */
public enum ReferralAction implements Term {
    ACCEPTANCE("Accepter", "Accept", "referral:handle", Side.HOUSE),
    QUESTION("Spørg enheden", "Ask the unit", "referral:handle", Side.HOUSE),
    FORWARDING("Send videre", "Forward", "referral:handle", Side.HOUSE),
    DECLINE("Afvis", "Decline", "referral:handle", Side.HOUSE),
    CONTACT_ATTEMPT("Notér forgæves opkald", "Record a failed call", "referral:handle", Side.HOUSE),
    CLOSURE("Luk", "Close", "referral:handle", Side.HOUSE),
    ANSWER("Svar huset", "Answer the house", "referral:answer", Side.UNIT),
    WITHDRAWAL("Træk tilbage", "Withdraw", "referral:answer", Side.UNIT),
    REOPENING("Genåbn", "Reopen", "referral:reopen", null);

    private final Words words;
    private final String permission;
    private final @Nullable Side side;

    ReferralAction(String danish, String english, String permission, @Nullable Side side) {
        this.words = new Words(danish, english);
        this.permission = permission;
        this.side = side;
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

    /** Whether the caller has the permission of its endpoint, and stands on the side that does it. */
    boolean isOf(Caller caller, Set<Side> sides) {
        return caller.may(permission) && (side == null ? !sides.isEmpty() : sides.contains(side));
    }

    /** What anybody may do to a referral as it stands; nothing any more to one that is erased. */
    static List<ReferralAction> openTo(Referral referral) {
        return referral.erasedAt().isPresent()
                ? List.of()
                : Arrays.stream(values())
                        .filter(action -> action.isOpenIn(referral.status()))
                        .filter(action -> action != CLOSURE
                                || !ReferralEnd.openTo(referral).isEmpty())
                        .toList();
    }

    @Override
    public Words words() {
        return words;
    }

    /** Reads a path segment. */
    public static ReferralAction of(String segment) {
        return valueOf(segment.toUpperCase(Locale.ROOT).replace('-', '_'));
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
