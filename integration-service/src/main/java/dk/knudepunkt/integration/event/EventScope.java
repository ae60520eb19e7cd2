package dk.knudepunkt.integration.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.knudepunkt.platform.security.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The row rule: what somebody may hear of.
 *
 * @param all audiences to which they belong
 * @param own audiences to which they belong where it is about one of their units
 * @param units their units
 */
public record EventScope(Set<Audience> all, Set<Audience> own, Set<String> units) {

    public EventScope {
        all = Set.copyOf(all);
        own = Set.copyOf(own);
        units = Set.copyOf(units);
    }

    /** What a caller may hear of, by the table of permissions and the units of their token. */
    public static EventScope of(Caller caller) {
        return of(caller::may, caller.units());
    }

    static EventScope of(Predicate<String> may, Set<String> units) {
        return new EventScope(audiences(Audience::permission, may), audiences(Audience::permissionForOwn, may), units);
    }

    private static Set<Audience> audiences(Function<Audience, Optional<String>> permission, Predicate<String> may) {
        return Arrays.stream(Audience.values())
                .filter(audience -> permission.apply(audience).filter(may).isPresent())
                .collect(toUnmodifiableSet());
    }

    public boolean includes(ToldEvent event) {
        return all.contains(event.type().audience())
                || (own.contains(event.type().audience())
                        && event.unitCode() != null
                        && units.contains(event.unitCode()));
    }

    /** Whether any event of this type can be theirs to hear of. */
    public boolean reaches(EventType type) {
        return all.contains(type.audience()) || hearsAsOwn(type);
    }

    /** Whether they hear of those of this type that are about their units, and of no other. */
    public boolean hearsAsOwn(EventType type) {
        return !all.contains(type.audience()) && own.contains(type.audience()) && !units.isEmpty();
    }

    /** The types of which they may hear anything. */
    public List<EventType> types() {
        return EventType.told().stream().filter(this::reaches).toList();
    }
}
