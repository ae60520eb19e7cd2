package dk.knudepunkt.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails as soon as it is longer than allowed. */
class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long maxBytes;
    private long bytes;
    private @Nullable Handler<Throwable> onFailure;

    CountedBody(ReadStream<Buffer> source, long maxBytes) {
        this.source = source;
        this.maxBytes = maxBytes;
    }

    @Override
    public CountedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> handler) {
        bytes += part.length();
        if (bytes <= maxBytes) {
            handler.handle(part);
        } else if (onFailure != null) {
            onFailure.handle(new NoStackTraceThrowable("The body is longer than allowed"));
        }
    }

    boolean isTooLong() {
        return bytes > maxBytes;
    }

    @Override
    public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public CountedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public CountedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }
}
