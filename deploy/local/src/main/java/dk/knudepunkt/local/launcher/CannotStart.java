package dk.knudepunkt.local.launcher;

/** What keeps the platform from starting, in words that tell the person at the console what to do. */
final class CannotStart extends RuntimeException {
    private final String advice;

    CannotStart(String advice) {
        super(advice);
        this.advice = advice;
    }

    CannotStart(String advice, Throwable cause) {
        super(advice, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
