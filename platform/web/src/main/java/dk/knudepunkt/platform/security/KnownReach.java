package dk.knudepunkt.platform.security;

/** Knows whether what a token lets its bearer reach exists. Whoever keeps the register of it brings a bean. */
public interface KnownReach {

    /** The claim whose codes it knows. */
    String claim();

    boolean isKnown(String code);
}
