package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.Set;

/** The row rule: which referrals a caller may know of. */
public sealed interface AccessScope {

    /** The house and its management. */
    record Everything() implements AccessScope {}

    /** A unit's own; none when the token names no unit. */
    record OfUnits(Set<String> codes) implements AccessScope {}

    /** A business developer's: those given to them. */
    record OfDeveloper(String subject) implements AccessScope {}

    /** A system's: those it handed in. */
    record OfSubmitter(String subject) implements AccessScope {}

    static AccessScope of(Caller caller) {
        if (caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)) {
            return new Everything();
        }
        if (caller.is(Role.DEVELOPER)) {
            return new OfDeveloper(caller.subject());
        }
        if (caller.is(Role.CRM)) {
            return new OfSubmitter(caller.subject());
        }
        return new OfUnits(caller.units());
    }

    /** Whether this one referral is within reach; the same rule as the lists'. */
    default boolean includes(Referral referral) {
        return includes(ReferralOwners.of(referral));
    }

    /** The same for one of which no more than the owners are known. */
    default boolean includes(ReferralOwners owners) {
        return switch (this) {
            case Everything everything -> true;
            case OfUnits units -> units.codes().contains(owners.unitCode());
            case OfDeveloper developer -> developer.subject().equals(owners.developerId());
            case OfSubmitter submitter -> submitter.subject().equals(owners.submittedBy());
        };
    }
}
