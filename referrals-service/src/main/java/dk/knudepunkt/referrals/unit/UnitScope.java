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

    /** Of whom the caller keeps advisers and consents: the key account managers of all, a unit for itself. */
    public static UnitScope toWrite(Caller caller) {
        return new UnitScope(caller.isAny(Role.KAM, Role.ADMIN) ? Optional.empty() : Optional.of(caller.units()));
    }

    /** For whom the caller refers: the desk and a system for any unit, an adviser for their own. */
    public static UnitScope toRefer(Caller caller) {
        return new UnitScope(caller.is(Role.LES) ? Optional.of(caller.units()) : Optional.empty());
    }

    public boolean isAll() {
        return codes.isEmpty();
    }

    public boolean includes(String unitCode) {
        return codes.isEmpty() || codes.get().contains(unitCode);
    }
}
