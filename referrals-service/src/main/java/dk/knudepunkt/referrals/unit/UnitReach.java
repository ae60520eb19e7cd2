package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.Optional;
import java.util.Set;

/**
 * The row rule of what belongs to a unit: the house sees that of every unit, a unit its own.
 *
 * @param codes of the units within reach; empty for all of them
 */
public record UnitReach(Optional<Set<String>> codes) {

    public static UnitReach of(Caller caller) {
        return new UnitReach(
                caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)
                        ? Optional.empty()
                        : Optional.of(caller.units()));
    }

    public boolean includes(String unitCode) {
        return codes.isEmpty() || codes.get().contains(unitCode);
    }
}
