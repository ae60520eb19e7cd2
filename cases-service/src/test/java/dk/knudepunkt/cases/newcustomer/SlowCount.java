package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.newcustomer.history.HistoryKeeper;
import dk.knudepunkt.cases.newcustomer.history.KnownHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same judgement, day by day: every day of which a reading asks is looked up in every history, and every day of the past
 * is looked at.
 */
record SlowCount(
        List<PastGuidance> courses, List<PastContact> contacts, List<KnownHistory> histories, PastGuidance judged) {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    /** Stands for all days before the first. */
    private static final LocalDate LONG_AGO = FIRST.minusDays(1);

    Newness answer(NewnessReading reading) {
        var asked = asked(reading);
        if (isGuided(reading, asked) || contacts.stream().anyMatch(contact -> isCertain(contact, reading, asked))) {
            return Newness.NO;
        }
        var isOpen = contacts.stream().anyMatch(contact -> isOpen(contact, reading, asked));
        return !isOpen && keepers(reading).allMatch(keeper -> knows(keeper, asked)) ? Newness.YES : Newness.UNKNOWN;
    }

    private List<LocalDate> asked(NewnessReading reading) {
        var start = judged.startedOn();
        var days = new ArrayList<LocalDate>();
        for (var day = LONG_AGO.minusYears(4); day.isBefore(start); day = day.plusDays(1)) {
            var isAsked = switch (reading) {
                case NOT_GUIDED_YEAR_BEFORE -> day.getYear() == start.getYear() - 1;
                case NOT_IN_COURSE_THREE_YEARS -> !day.isBefore(start.minusYears(3));
                case NEVER_IN_COURSE, NO_CONTACT, NO_CONTACT_EITHER_HOUSE -> true;
            };
            if (isAsked) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean isGuided(NewnessReading reading, List<LocalDate> asked) {
        Set<LocalDate> days = new HashSet<>(asked);
        if (reading != NewnessReading.NOT_GUIDED_YEAR_BEFORE) {
            days.add(judged.startedOn());
        }
        for (var course : courses) {
            if (!isBefore(course)) {
                continue;
            }
            var end = course.endedOn() == null ? judged.startedOn() : course.endedOn();
            for (var day = course.startedOn(); !day.isAfter(end); day = day.plusDays(1)) {
                if (days.contains(day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBefore(PastGuidance course) {
        return course.startedOn().equals(judged.startedOn())
                ? course.courseId().compareTo(judged.courseId()) < 0
                : course.startedOn().isBefore(judged.startedOn());
    }

    private boolean isCertain(PastContact contact, NewnessReading reading, List<LocalDate> asked) {
        return histories.stream()
                        .anyMatch(history -> history.system().equals(contact.system())
                                && keepers(reading).anyMatch(keeper -> keeper == history.keeper()))
                && days(contact, reading).anyMatch(asked::contains);
    }

    private static Stream<LocalDate> days(PastContact contact, NewnessReading reading) {
        return isOfContact(reading)
                ? Stream.of(contact.contactOn(), contact.guidedOn()).filter(Objects::nonNull)
                : Stream.ofNullable(contact.guidedOn());
    }

    private boolean isOpen(PastContact contact, NewnessReading reading, List<LocalDate> asked) {
        var isOfOthers = histories.stream()
                .anyMatch(history -> history.system().equals(contact.system())
                        && keepers(reading).noneMatch(keeper -> keeper == history.keeper()));
        if (isOfOthers) {
            return false;
        }
        var told = isOfContact(reading) || contact.guidedOn() != null
                ? days(contact, reading)
                : Stream.ofNullable(contact.contactOn());
        return told.anyMatch(day -> !day.isBefore(asked.getFirst()));
    }

    private boolean knows(HistoryKeeper keeper, List<LocalDate> asked) {
        return asked.stream()
                .allMatch(day -> histories.stream()
                        .anyMatch(history -> history.keeper() == keeper
                                && (history.from() == null || !day.isBefore(history.from()))
                                && (history.until() == null || !day.isAfter(history.until()))));
    }

    private static Stream<HistoryKeeper> keepers(NewnessReading reading) {
        return reading == NewnessReading.NO_CONTACT_EITHER_HOUSE
                ? Stream.of(HistoryKeeper.HOUSE, HistoryKeeper.PREDECESSOR)
                : Stream.of(HistoryKeeper.HOUSE);
    }

    private static boolean isOfContact(NewnessReading reading) {
        return reading == NewnessReading.NO_CONTACT || reading == NewnessReading.NO_CONTACT_EITHER_HOUSE;
    }
}
