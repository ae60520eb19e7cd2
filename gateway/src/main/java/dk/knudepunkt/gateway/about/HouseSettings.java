package dk.knudepunkt.gateway.about;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;

/** Where pages tell something else of who runs this installation than the house's folder does. */
@ConfigMapping(prefix = "gateway.house")
interface HouseSettings {

    Optional<String> name();

    Optional<String> email();

    Optional<String> phone();

    /** When somebody last went through the site for the accessibility statement. */
    @WithDefault("2026-11-28")
    LocalDate accessibilityCheckedOn();
}
