package dk.knudepunkt.platform.testing.shapes;

import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;

/** One of its rounds is made by every copy of the service. */
class EveryCopy {

    @Scheduled(every = "24h", delayed = "24h", skipExecutionIf = Elsewhere.class)
    void once() {}

    @Scheduled(every = "24h", delayed = "24h")
    void always() {}
}
