package dk.knudepunkt.gateway.replica;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** A service that was asked answered something else. */
public class Unanswered extends RuntimeException {

    private static final int OK = 200;
    private static final int UNAUTHENTICATED = 401;

    private final int status;

    private Unanswered(int status) {
        super("answered " + status, null, false, false);
        this.status = status;
    }

    /** What it answered, or this failure; read to its end either way, so that the connection serves the next. */
    public static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == OK
                ? answer.body()
                : answer.end().compose(end -> Future.failedFuture(new Unanswered(answer.statusCode())));
    }

    /** Whether it was the asker that it did not know. */
    public boolean isOfAsker() {
        return status == UNAUTHENTICATED;
    }
}
