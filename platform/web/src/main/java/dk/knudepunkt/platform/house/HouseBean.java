package dk.knudepunkt.platform.house;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the house to those who want it, and refuses the start where its folder is not as it has to be. */
final class HouseBean {

    private HouseBean() {}

    @Produces
    @Singleton
    @Startup
    static ThisHouse house() {
        return ThisHouse.ofInstallation();
    }
}
