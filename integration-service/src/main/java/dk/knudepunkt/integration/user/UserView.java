package dk.knudepunkt.integration.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in. */
@Schema(name = "User")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserView(
        @Schema(examples = "les-solroed") String account,
        @Schema(examples = "LES-rådgiver, Solrød") String name,

        @Schema(examples = "[\"les\"]", description = "As the token of their last visit said, like what follows")
        List<String> roles,

        @Schema(examples = "[\"les-solroed\"]") List<String> units,
        @Schema(examples = "253") @Nullable String municipality,
        @Schema(examples = "2026-06-01T10:02:00Z") Instant lastSeenAt,

        @Schema(description = "Those that are open, the newest first")
        List<SessionView> sessions,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"sign-out\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static UserView of(KnownUser user, String name, List<SessionView> sessions) {
        return new UserView(
                user.account(),
                name,
                user.roles(),
                user.units(),
                user.municipality().orElse(null),
                user.lastSeenAt(),
                sessions,
                List.of("sign-out"),
                user.version());
    }

    /** The account in the address of a page. */
    public String segment() {
        return URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
