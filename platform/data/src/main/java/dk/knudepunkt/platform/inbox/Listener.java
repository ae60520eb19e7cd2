package dk.knudepunkt.platform.inbox;

/** What a feature wants to hear from other services. */
public interface Listener {

    /** Names the types of message and who handles them; called once at start. */
    void subscribe(Subscriptions to);
}
