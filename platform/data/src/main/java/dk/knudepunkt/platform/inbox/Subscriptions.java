package dk.knudepunkt.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who handles which type of message. A type has one handler in a service. */
public final class Subscriptions {

    record Subscription<T>(Class<T> data, BiConsumer<Envelope, T> handler) {}

    private final Map<String, Subscription<?>> byType = new HashMap<>();

    /**
     * Names the handler of a type.
     *
     * @param type wire name, such as {@code course.opened.v1}
     * @param data record that the JSON is read into; fields it does not name are ignored
     * @param handler has its effect in the inbox's transaction and may throw to refuse the message
     */
    public <T> Subscriptions on(String type, Class<T> data, Consumer<T> handler) {
        return onMessage(type, data, (_, told) -> handler.accept(told));
    }

    /** Names the handler of a type that asks for what stands on the message as well, such as when it was told. */
    public <T> Subscriptions onMessage(String type, Class<T> data, BiConsumer<Envelope, T> handler) {
        if (byType.putIfAbsent(type, new Subscription<>(data, handler)) != null) {
            throw new IllegalStateException("Two handlers for " + type);
        }
        return this;
    }

    @Nullable
    Subscription<?> of(String type) {
        return byType.get(type);
    }

    Set<String> types() {
        return Set.copyOf(byType.keySet());
    }
}
