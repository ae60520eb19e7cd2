package dk.knudepunkt.integration.event;

/** Whatever does something with each event, in the transaction in which the event is stored. */
public interface Hearer {

    /** Is called once for each event, in the order of the feed. */
    void hear(ToldEvent event);
}
