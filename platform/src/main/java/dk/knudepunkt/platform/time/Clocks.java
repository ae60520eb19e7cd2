package dk.knudepunkt.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one source of the present; tests replace it to live on another day. */
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource present() {
        return InstantSource.system();
    }
}
