package dk.knudepunkt.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who can get a token from the local {@link Issuer}, and what that token says, as the house's folder tells it. Each is both a person who can sign in
 * and a client that a script can use with {@value #SECRET} as its secret.
 *
 * @param id the name to sign in with and the client id; also the token's {@code sub}
 * @param reach the claims that say how far the role reaches
 */
public record DemoUser(String id, String displayName, String role, Map<String, Object> reach) {
    public static final String SECRET = "secret";

    /** The setting that names the folder of another house than the shipped one. */
    static final String HOUSE = "knudepunkt.house";

    /** Read when somebody asks for them, not when the first user is made: the file that is read makes users too. */
    private static final class Known {
        private static final List<DemoUser> USERS =
                DemoUserFile.ofHouse(System.getProperty(HOUSE)).read();
    }

    public static List<DemoUser> all() {
        return Known.USERS;
    }

    /** One of the platform's own services signs in nowhere. */
    boolean isPerson() {
        return !role.equals("service");
    }

    public static Optional<DemoUser> of(String id) {
        return all().stream().filter(user -> user.id.equals(id)).findFirst();
    }

    /** What the token says beside {@code sub} and {@code aud}. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>(reach);
        claims.put("name", displayName);
        claims.put("roles", List.of(role));
        return claims;
    }
}
