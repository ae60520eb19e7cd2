package dk.knudepunkt.integration.user;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open session of somebody, in one browser. */
@Schema(name = "UserSession")
public record SessionView(
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String id,

        @Schema(examples = "2026-06-01T09:15:00Z") Instant begunAt,

        @Schema(examples = "2026-06-01T10:02:00Z", description = "To the minute")
        Instant usedAt,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"end\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static SessionView of(UserSession session) {
        return new SessionView(session.id(), session.begunAt(), session.usedAt(), List.of("end"), session.version());
    }
}
