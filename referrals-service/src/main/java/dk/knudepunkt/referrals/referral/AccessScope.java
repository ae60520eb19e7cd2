package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row rule: which referrals a caller may know of. */
public sealed interface AccessScope {

    /** The house and its management. */
    record Everything() implements AccessScope {}

    /** A unit's own; none when the token names no unit. */
    record OfUnits(Set<String> codes) implements AccessScope {}

    /** A business developer's: those given to them and to their team. */
    record OfDevelopers(Set<String> subjects) implements AccessScope {}

    /** A system's: those it handed in. */
    record OfSubmitter(String subject) implements AccessScope {}

    /** Another service of the house's: those that were given to a business developer. */
    record Given() implements AccessScope {}

    /**
     * What a caller reaches.
     *
     * @param teamOf the accounts of the team of a business developer, theirs among them
     */
    static AccessScope of(Caller caller, Function<String, Set<String>> teamOf) {
        if (caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)) {
            return new Everything();
        }
        if (caller.is(Role.DEVELOPER)) {
            return new OfDevelopers(teamOf.apply(caller.subject()));
        }
        if (caller.is(Role.CRM)) {
            return new OfSubmitter(caller.subject());
        }
        if (caller.is(Role.SERVICE)) {
            return new Given();
        }
        return new OfUnits(caller.units());
    }

    /** Whether this one referral is within reach; the same rule as the lists'. */
    default boolean includes(Referral referral) {
        return includes(Owners.of(referral));
    }

    /** The same for one of which no more than the owners are known. */
    default boolean includes(Owners owners) {
        return switch (this) {
            case Everything everything -> true;
            case OfUnits units -> units.codes().contains(owners.unitCode());
            case OfDevelopers team ->
                owners.developerId() != null && team.subjects().contains(owners.developerId());
            case OfSubmitter submitter -> submitter.subject().equals(owners.submittedBy());
            case Given given -> owners.developerId() != null;
        };
    }

    /** What the rule looks at: whose a referral is. */
    record Owners(String unitCode, @Nullable String developerId, String submittedBy) {

        static Owners of(Referral referral) {
            return new Owners(
                    referral.unitCode(),
                    referral.outcome().map(Outcome::developerId).orElse(null),
                    referral.submittedBy());
        }
    }
}
