package dk.knudepunkt.cases.newcustomer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another system says of a company: when it was last in touch with it, and last guided it. Of what was before these days
 * it says nothing.
 *
 * @param guidedOn absent where it was not guided, or the system does not tell guidance from contact
 */
record PastContact(
        String system,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate guidedOn) {

    /** A day among these on which what makes an old customer certainly was. */
    Optional<LocalDate> certain(NewnessReading reading, Window window) {
        return days(reading).filter(window::includes).max(Comparator.naturalOrder());
    }

    /** A day that leaves open whether there was any: a later one hides it, or what it was is not told. */
    Optional<LocalDate> doubtful(NewnessReading reading, Window window) {
        var days = reading.countsContacts() || guidedOn != null ? days(reading) : Stream.ofNullable(contactOn);
        return days.filter(day -> !day.isBefore(window.from())).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days(NewnessReading reading) {
        return Stream.concat(
                Stream.ofNullable(guidedOn), reading.countsContacts() ? Stream.ofNullable(contactOn) : Stream.empty());
    }
}
