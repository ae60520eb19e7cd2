package dk.knudepunkt.gateway.replica;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;

/** Whether a failure is one of the connection, so that another connection may do better. */
public final class Broken {

    private Broken() {}

    public static boolean is(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }
}
