package dk.knudepunkt.gateway.replica;

import dk.knudepunkt.gateway.Settings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The services of the route table, by name. */
@Singleton
public class Services {

    private final Map<String, Replicas> byName;

    public Services(Settings settings) {
        this.byName = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        service -> new Replicas(
                                service.getKey(),
                                service.getValue().urls(),
                                settings.requests().patience())));
    }

    /** The copies of one.
     *
     * @throws NullPointerException where no service has this name
     */
    public Replicas get(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    public Collection<Replicas> all() {
        return byName.values();
    }
}
