package dk.knudepunkt.platform.security;

import java.util.Optional;

/**
 * A token is genuine, and yet does not say what its bearer's role needs, or says what is not known here. Its bearer cannot mend
 * it, and whoever runs the issuer can: so it is told, where an empty page would be guessed about.
 */
public final class IncompleteToken extends RuntimeException {

    private final String claim;
    private final Optional<String> unknown;

    private IncompleteToken(String claim, Optional<String> unknown) {
        super(claim, null, false, false);
        this.claim = claim;
        this.unknown = unknown;
    }

    public static IncompleteToken without(String claim) {
        return new IncompleteToken(claim, Optional.empty());
    }

    static IncompleteToken withUnknown(String claim, String value) {
        return new IncompleteToken(claim, Optional.of(value));
    }

    public String claim() {
        return claim;
    }

    /** What the claim says and nobody knows; nothing where it says nothing. */
    public Optional<String> unknown() {
        return unknown;
    }
}
