package dk.knudepunkt.referrals.promise.policy;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.referrals.promise.clock.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readings of a policy as a form has them: the one that comes first, and those beside it. */
record TypedReadings(@Nullable Reading first, @Nullable List<Reading> beside) {

    /** Into a list; one that is chosen twice stands once. */
    static final class Read extends StdConverter<TypedReadings, List<Reading>> {
        @Override
        public List<Reading> convert(TypedReadings typed) {
            var readings = new LinkedHashSet<Reading>();
            Stream.ofNullable(typed.first()).forEach(readings::add);
            readings.addAll(Objects.requireNonNullElse(typed.beside(), List.of()));
            return List.copyOf(readings);
        }
    }

    /** Back. */
    static final class Write extends StdConverter<List<Reading>, TypedReadings> {
        @Override
        public TypedReadings convert(List<Reading> readings) {
            return new TypedReadings(readings.getFirst(), readings.subList(1, readings.size()));
        }
    }
}
