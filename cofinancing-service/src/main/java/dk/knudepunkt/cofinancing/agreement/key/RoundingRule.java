package dk.knudepunkt.cofinancing.agreement.key;

/** How the exact shares of an agreement become whole kroner. */
public enum RoundingRule {
    /** The kroner left over go to the largest remainders; of equal ones to the larger population, then the lower code. */
    LARGEST_REMAINDER
}
