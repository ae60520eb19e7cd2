package dk.knudepunkt.gateway.replica;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The copies of one service, asked in turn. */
public final class Replicas {

    private final String service;
    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();

    /** @param urls of which there is at least one */
    Replicas(String service, List<URI> urls, Duration patience) {
        this.service = service;
        this.all = urls.stream().map(url -> new Replica(url, patience)).toList();
    }

    /** Its name in the route table. */
    public String service() {
        return service;
    }

    /** The next that is ready; where none is, the next of all, since that one may be by now. */
    public Replica next() {
        var begin = turn.getAndIncrement();
        for (int i = 0; i < all.size(); i++) {
            var replica = all.get(Math.floorMod(begin + i, all.size()));
            if (replica.isReady()) {
                return replica;
            }
        }
        return all.get(Math.floorMod(begin, all.size()));
    }

    /** This one refuses connections or requests: it is asked last until it says that it is ready. A single one is asked all the same. */
    public void rest(Replica replica) {
        if (all.size() > 1) {
            replica.rest();
        }
    }

    /** How often a request may be sent until it is refused: to each, and once more where a kept connection had just been closed. */
    public int attempts() {
        return all.size() + 1;
    }

    List<Replica> all() {
        return all;
    }

    long ready() {
        return all.stream().filter(Replica::isReady).count();
    }
}
