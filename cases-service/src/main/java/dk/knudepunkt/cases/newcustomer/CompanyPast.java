package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.newcustomer.history.HistoryKeeper;
import dk.knudepunkt.cases.newcustomer.history.KnownHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that is known of a company's past with the house and others, in no order. One certain course or contact makes it an old
 * customer; that it is a new one takes histories that know every day of which the reading asks. An empty past makes nobody
 * new.
 */
final class CompanyPast {

    private final Collection<PastGuidance> courses;
    private final Collection<PastContact> contacts;
    private final Map<String, KnownHistory> histories;

    /** @param histories one of each system */
    CompanyPast(
            Collection<PastGuidance> courses, Collection<PastContact> contacts, Collection<KnownHistory> histories) {
        this.courses = courses;
        this.contacts = contacts;
        this.histories = histories.stream().collect(Collectors.toMap(KnownHistory::system, Function.identity()));
    }

    /** How new the company was when this course of its started. */
    List<NewnessVerdict> judge(PastGuidance course) {
        return Arrays.stream(NewnessReading.values())
                .map(reading -> judge(reading, course))
                .toList();
    }

    private NewnessVerdict judge(NewnessReading reading, PastGuidance course) {
        var window = reading.before(course.startedOn());
        var old = courses.stream()
                .filter(other -> other.makesOld(course, reading))
                .max(PastGuidance.BY_START)
                .map(NewnessEvidence::of)
                .or(() -> latest(contact -> isOfAny(reading, contact), contact -> contact.certain(reading, window)));
        if (old.isPresent()) {
            return new NewnessVerdict(reading, Newness.NO, old.get());
        }
        return latest(contact -> mayBeOfAny(reading, contact), contact -> contact.doubtful(reading, window))
                .or(() -> unknownDay(reading, window).map(NewnessEvidence::ofHistory))
                .map(doubt -> new NewnessVerdict(reading, Newness.UNKNOWN, doubt))
                .orElseGet(() -> new NewnessVerdict(reading, Newness.YES, NewnessEvidence.ofHistory(window.from())));
    }

    private boolean isOfAny(NewnessReading reading, PastContact contact) {
        var history = histories.get(contact.system());
        return history != null && reading.keepers().contains(history.keeper());
    }

    /** Nobody has stated yet whose contacts they are. */
    private boolean mayBeOfAny(NewnessReading reading, PastContact contact) {
        return isOfAny(reading, contact) || !histories.containsKey(contact.system());
    }

    private Optional<NewnessEvidence> latest(
            Predicate<PastContact> which, Function<PastContact, Optional<LocalDate>> day) {
        return contacts.stream()
                .filter(which)
                .flatMap(contact -> day.apply(contact).map(on -> new Touch(on, contact.system())).stream())
                .max(Comparator.comparing(Touch::on).thenComparing(Touch::system))
                .map(touch -> NewnessEvidence.ofContact(touch.system(), touch.on()));
    }

    private record Touch(LocalDate on, String system) {}

    /** The first of these days that a keeper's histories do not know. */
    private Optional<LocalDate> unknownDay(NewnessReading reading, Window window) {
        return reading.keepers().stream()
                .flatMap(keeper -> unknownDay(keeper, window).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> unknownDay(HistoryKeeper keeper, Window window) {
        var next = window.from();
        for (var history : ofKeeper(keeper)) {
            if (history.first().isAfter(next)) {
                break;
            }
            if (!history.last().isBefore(window.last())) {
                return Optional.empty();
            }
            if (!history.last().isBefore(next)) {
                next = history.last().plusDays(1);
            }
        }
        return Optional.of(next);
    }

    private List<KnownHistory> ofKeeper(HistoryKeeper keeper) {
        return histories.values().stream()
                .filter(history -> history.keeper() == keeper)
                .sorted(Comparator.comparing(KnownHistory::first))
                .toList();
    }
}
