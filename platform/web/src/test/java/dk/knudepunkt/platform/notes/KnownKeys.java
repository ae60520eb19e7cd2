package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.forms.OncePerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers in memory what was made under which key, where a service does it in its database. */
@ApplicationScoped
class KnownKeys implements OncePerKey {

    private final Map<String, Object> made = new ConcurrentHashMap<>();

    @Override
    public <R> R make(@Nullable String key, String operation, Object request, Class<R> type, Supplier<R> action) {
        return key == null ? action.get() : type.cast(made.computeIfAbsent(key, unknown -> action.get()));
    }
}
