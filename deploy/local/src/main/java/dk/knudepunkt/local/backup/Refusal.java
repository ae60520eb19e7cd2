package dk.knudepunkt.local.backup;

/** What keeps a copy from being made or used, in words that tell the person at the console what to do. */
public final class Refusal extends RuntimeException {
    private final String advice;

    Refusal(String advice, Object... about) {
        super(advice.formatted(about));
        this.advice = advice.formatted(about);
    }

    /** What is wrong, and how to mend it. */
    public String advice() {
        return advice;
    }
}
