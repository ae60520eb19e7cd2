package dk.knudepunkt.platform.problem;

import java.util.Optional;

/**
 * Knows what a failure of the machinery below means to a caller. A module that brings machinery, such as a database, brings
 * a bean of this type; what none of them knows is our own fault.
 */
public interface FailureTranslator {

    /** The problem to answer with, or nothing when this failure is none of these. */
    Optional<Problem> translate(Throwable failure);
}
