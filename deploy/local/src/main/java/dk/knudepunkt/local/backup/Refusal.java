package dk.knudepunkt.local.backup;

/** What keeps a copy from being made or used, in words that tell the person at the console what to do. */
public final class Refusal extends RuntimeException {
    private final String advice;

    Refusal(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What is wrong, and how to mend it. */
    public String advice() {
        return advice;
    }
}
