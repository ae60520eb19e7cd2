package dk.knudepunkt.platform.register;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.KnownReach;
import jakarta.inject.Singleton;

/** Tells a municipality in a token from three digits that are none. */
@Singleton
class KnownMunicipalities implements KnownReach {

    @Override
    public String claim() {
        return Caller.MUNICIPALITY;
    }

    @Override
    public boolean isKnown(String code) {
        return Municipality.exists(code);
    }
}
