package nl.natuurpeil.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that is counted while it streams by; beyond the limit it fails instead of going on. */
final class MeasuredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable onProgress;
    private @Nullable Handler<Throwable> onFailure;
    private long size;

    MeasuredBody(ReadStream<Buffer> source, long limit, Runnable onProgress) {
        this.source = source;
        this.limit = limit;
        this.onProgress = onProgress;
    }

    boolean isTooLarge() {
        return size > limit;
    }

    @Override
    public MeasuredBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> measure(chunk, handler));
        return this;
    }

    private void measure(Buffer chunk, Handler<Buffer> next) {
        boolean wasTooLarge = isTooLarge();
        size += chunk.length();
        onProgress.run();
        if (!isTooLarge()) {
            next.handle(chunk);
        } else if (!wasTooLarge && onFailure != null) {
            onFailure.handle(new IllegalStateException("body is larger than " + limit + " bytes"));
        }
    }

    @Override
    public MeasuredBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeasuredBody pause() {
        source.pause();
        return this;
    }

    @Override
    public MeasuredBody resume() {
        source.resume();
        return this;
    }

    @Override
    public MeasuredBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public MeasuredBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }
}
