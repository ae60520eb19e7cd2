package dk.knudepunkt.gateway.about;

import io.quarkus.qute.TemplateData;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** Who runs this installation, as its pages tell it. */
@ConfigMapping(prefix = "gateway.house")
@TemplateData
public interface House {

    String name();

    /** Where questions, reports of barriers and requests about personal data go. */
    String email();

    String phone();

    /** When somebody last went through the site for the accessibility statement. */
    @WithDefault("2026-11-28")
    LocalDate accessibilityCheckedOn();
}
