package dk.knudepunkt.referrals.referral.history;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Who did it.
 *
 * @param subject the stable id from the token, never a name
 * @param role the role in which it was done, or {@code system}
 */
@Embeddable
public record Actor(
        @Column(name = "actor") String subject,
        @Column(name = "actor_role") String role) {

    private static final String SYSTEM = "system";
    private static final List<String> ROLES =
            List.of(Role.TRIAGE, Role.LES, Role.CRM, Role.DEVELOPER, Role.KAM, Role.ADMIN);

    /** A person with several roles acts in the one that comes first where referrals are handled. */
    public static Actor of(Caller caller) {
        var role = ROLES.stream().filter(caller::is).findFirst().orElse(SYSTEM);
        return new Actor(caller.subject(), role);
    }

    /** A service that was heard from, such as {@code cases}. */
    public static Actor service(String name) {
        return new Actor(name, SYSTEM);
    }

    /** Whether another service did it, not a person. */
    public boolean isService() {
        return role.equals(SYSTEM);
    }
}
