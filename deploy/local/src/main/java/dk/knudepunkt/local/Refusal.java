package dk.knudepunkt.local;

/** What keeps something from being done, in words that tell the person at the console what is wrong and how to mend it. */
public final class Refusal extends RuntimeException {
    private final String advice;

    public Refusal(String advice) {
        super(advice);
        this.advice = advice;
    }

    public Refusal(String advice, Throwable cause) {
        super(advice, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
