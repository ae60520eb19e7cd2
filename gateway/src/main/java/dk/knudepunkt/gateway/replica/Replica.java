package dk.knudepunkt.gateway.replica;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** One running copy of a service. */
public final class Replica {

    private final RequestOptions origin;
    private volatile boolean ready = true;

    /** @param patience until it begins to answer */
    Replica(URI url, Duration patience) {
        this.origin = new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort())
                .setSsl("https".equals(url.getScheme()))
                .setIdleTimeout(patience.toMillis());
    }

    /** Where requests are sent. To be read only. */
    public RequestOptions origin() {
        return origin;
    }

    /** What is asked of it at an address below its own. */
    public RequestOptions at(String address) {
        return new RequestOptions(origin).setURI(address);
    }

    void rest() {
        ready = false;
    }

    boolean isReady() {
        return ready;
    }

    /** Takes what it said of itself; true where that is new. */
    boolean isNow(boolean said) {
        var isNew = ready != said;
        ready = said;
        return isNew;
    }

    /** Where it listens, for a log. */
    @Override
    public String toString() {
        return origin.getHost() + ":" + origin.getPort();
    }
}
