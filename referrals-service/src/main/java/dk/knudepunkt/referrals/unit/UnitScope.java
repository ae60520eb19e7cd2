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
public record UnitScope(Optional<Set<String>> codes) {

    public static UnitScope of(Caller caller) {
        return new UnitScope(
                caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)
                        ? Optional.empty()
                        : Optional.of(caller.units()));
    }

    public boolean includes(String unitCode) {
        return codes.isEmpty() || codes.get().contains(unitCode);
    }
}
