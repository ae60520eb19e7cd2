package dk.knudepunkt.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who can get a token from the local {@link Issuer}, and what that token says. Each is both a person who can sign in
 * and a client that a script can use with {@value #SECRET} as its secret.
 *
 * @param id the name to sign in with and the client id; also the token's {@code sub}
 * @param reach the claims that say how far the role reaches
 */
public record DemoUser(String id, String displayName, String role, Map<String, Object> reach) {
    public static final String SECRET = "secret";

    public static final List<DemoUser> ALL = List.of(
            new DemoUser("les-solroed", "LES-rådgiver, Solrød", "les", Map.of("units", List.of("les-solroed"))),
            new DemoUser(
                    "les-guldborgsund",
                    "LES-rådgiver, Guldborgsund",
                    "les",
                    Map.of("units", List.of("les-guldborgsund"))),
            new DemoUser("triage", "Visitator, erhvervshuset", "triage", Map.of()),
            new DemoUser("developer", "Forretningsudvikler, erhvervshuset", "developer", Map.of()),
            new DemoUser("kam", "Key account manager, erhvervshuset", "kam", Map.of()),
            new DemoUser("analyst", "Analytiker, erhvervshuset", "analyst", Map.of()),
            new DemoUser("analyst-2", "Analytiker nr. 2, erhvervshuset", "analyst", Map.of()),
            new DemoUser("council", "Medlem af kontaktrådet", "council", Map.of()),
            new DemoUser("finance-greve", "Økonomimedarbejder, Greve", "finance", Map.of("municipality", "253")),
            new DemoUser(
                    "crm",
                    "CRM-system",
                    "crm",
                    Map.of("scope", "courses:write events:read referrals:write", "units", List.of("les-solroed"))),
            new DemoUser("cases", "Forløbstjenesten", "service", Map.of()),
            new DemoUser("admin", "Administrator", "admin", Map.of()));

    /** One of the platform's own services signs in nowhere. */
    boolean isPerson() {
        return !role.equals("service");
    }

    public static Optional<DemoUser> of(String id) {
        return ALL.stream().filter(user -> user.id.equals(id)).findFirst();
    }

    /** What the token says beside {@code sub} and {@code aud}. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>(reach);
        claims.put("name", displayName);
        claims.put("roles", List.of(role));
        return claims;
    }
}
