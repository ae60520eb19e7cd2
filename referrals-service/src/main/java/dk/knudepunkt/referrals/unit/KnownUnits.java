package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.KnownReach;
import jakarta.inject.Singleton;

/** Tells a unit in a token from one that there is not, whose list would be empty for no reason that its reader could see. */
@Singleton
class KnownUnits implements KnownReach {

    private final Units units;

    KnownUnits(Units units) {
        this.units = units;
    }

    @Override
    public String claim() {
        return Caller.UNITS;
    }

    @Override
    public boolean isKnown(String code) {
        return units.exists(code);
    }
}
