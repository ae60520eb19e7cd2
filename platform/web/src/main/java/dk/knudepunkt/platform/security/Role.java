package dk.knudepunkt.platform.security;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** The roles a token may carry in its claim {@code roles}. */
public final class Role {

    /** Adviser of local business service, with the units of the claim {@code units}. */
    public static final String LES = "les";

    public static final String TRIAGE = "triage";
    /** Business developer at the house. */
    public static final String DEVELOPER = "developer";

    public static final String KAM = "kam";
    public static final String ANALYST = "analyst";
    /** Contact council: reads. */
    public static final String COUNCIL = "council";
    /** Municipal finance officer, with the municipality of the claim {@code municipality}. */
    public static final String FINANCE = "finance";
    /** Another system, with the scopes of the claim {@code scope}. */
    public static final String CRM = "crm";

    /** One of our own services, which fetches what messages do not carry. */
    public static final String SERVICE = "service";

    public static final String ADMIN = "admin";

    public static final Set<String> ALL =
            Set.of(LES, TRIAGE, DEVELOPER, KAM, ANALYST, COUNCIL, FINANCE, CRM, SERVICE, ADMIN);

    /** Whether none of these is one of ours: an issuer may name others besides. */
    public static boolean isNoneOf(Collection<String> named) {
        return Collections.disjoint(ALL, named);
    }

    private Role() {}
}
