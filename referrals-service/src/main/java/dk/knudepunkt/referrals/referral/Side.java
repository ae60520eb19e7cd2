package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.EnumSet;
import java.util.Set;

/** On which side of a referral somebody stands: the one that referred, or the one that answers. */
public enum Side {
    HOUSE,
    UNIT;

    /** Both for an adviser of the house where the house itself is the unit; none for those who only read. */
    static Set<Side> of(Caller caller, Referral referral) {
        var sides = EnumSet.noneOf(Side.class);
        if (caller.may("referral:handle")) {
            sides.add(HOUSE);
        }
        if (speaksForUnit(caller, referral)) {
            sides.add(UNIT);
        }
        return sides;
    }

    /** A system speaks for the unit in what it handed in. */
    private static boolean speaksForUnit(Caller caller, Referral referral) {
        return caller.is(Role.LES)
                ? caller.units().contains(referral.unitCode())
                : caller.is(Role.CRM) && referral.submittedBy().equals(caller.subject());
    }
}
