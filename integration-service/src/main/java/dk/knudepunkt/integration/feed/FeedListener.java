package dk.knudepunkt.integration.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.event.Hearer;
import dk.knudepunkt.integration.event.ToldEvent;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stores what is told. One transaction does it at a time, until it has committed: so the numbers of the events are the order of
 * commits, of however many instances.
 */
@ApplicationScoped
class FeedListener implements Listener {

    private final Events events;
    private final List<Hearer> hearers;
    private final Turn turn;
    private final InstantSource clock;
    private final Duration kept;

    FeedListener(
            Events events,
            @All List<Hearer> hearers,
            Turn turn,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.events.kept") Duration kept) {
        this.events = events;
        this.hearers = hearers;
        this.turn = turn;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public void subscribe(Subscriptions to) {
        EventType.told()
                .forEach(type ->
                        to.onMessage(type.code(), JsonNode.class, (envelope, data) -> take(type, envelope, data)));
    }

    /** What is past its time is passed over: topics keep all that was ever told, and a service that is new hears it all. */
    void take(EventType type, Envelope envelope, JsonNode data) {
        if (envelope.time().isAfter(clock.instant().minus(kept))) {
            var event = event(type, envelope, data);
            turn.take("the feed");
            events.add(event, clock.instant());
            hearers.forEach(hearer -> hearer.hear(event));
        }
    }

    private static ToldEvent event(EventType type, Envelope envelope, JsonNode data) {
        if (!data.isObject()) {
            throw new IllegalArgumentException("%s without an object as its data".formatted(type.code()));
        }
        return new ToldEvent(
                envelope.id(),
                type,
                envelope.attribute("source").orElse("/"),
                envelope.attribute("subject").orElse(""),
                envelope.time(),
                envelope.attribute("correlationid").orElse(null),
                data.path("unitCode").textValue(),
                data.toString());
    }
}
