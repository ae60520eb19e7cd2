package dk.knudepunkt.gateway.edge;

import java.util.regex.Pattern;

/** Tokens are signed JSON; what cannot be one would only make a service ask the issuer about it. */
final class BearerToken {

    /** Head and claims are objects, which in base64 begin with these letters. */
    private static final Pattern FORM = Pattern.compile("(?i:Bearer) +eyJ[\\w-]++\\.eyJ[\\w-]++\\.[\\w-]++");

    private BearerToken() {}

    static boolean isWellFormed(String authorization) {
        return FORM.matcher(authorization).matches();
    }
}
