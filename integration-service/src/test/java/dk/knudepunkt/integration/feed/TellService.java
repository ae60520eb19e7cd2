package dk.knudepunkt.integration.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.platform.inbox.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Stands where the inbox of an instance would: several of them tell at the same time. */
@ApplicationScoped
public class TellService {

    private final FeedListener listener;
    private final InstantSource clock;

    TellService(FeedListener listener, InstantSource clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** In one transaction, which takes its time before it ends, well or not. */
    @Transactional
    public void tell(List<String> ids, Runnable beforeTheEnd) {
        ids.forEach(id -> listener.take(
                EventType.REPORT_PUBLISHED_V1,
                new Envelope(id, EventType.REPORT_PUBLISHED_V1.code(), clock.instant()),
                JsonNodeFactory.instance.objectNode().put("reportId", id)));
        beforeTheEnd.run();
    }
}
