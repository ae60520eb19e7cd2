package dk.knudepunkt.platform.mail;

/** No mail server took a letter. */
public final class Undelivered extends RuntimeException {

    private final boolean forGood;

    Undelivered(Exception cause, boolean forGood) {
        super(cause.getMessage(), cause);
        this.forGood = forGood;
    }

    /** Whether it is no use to try again: there is no such address. */
    public boolean isForGood() {
        return forGood;
    }
}
