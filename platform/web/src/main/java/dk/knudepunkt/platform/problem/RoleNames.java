package dk.knudepunkt.platform.problem;

import java.util.ResourceBundle;

/** What people call roles. */
public final class RoleNames {

    private RoleNames() {}

    /** An issuer may give roles that are none of ours, which are called as it calls them. */
    public static String of(String role, Language language) {
        var names = ResourceBundle.getBundle("platform-roles", language.locale());
        return names.containsKey(role) ? names.getString(role) : role;
    }
}
