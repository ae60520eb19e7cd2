package dk.knudepunkt.platform.moment;

import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.time.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time seen from another. What is near is told by its distance or its day; from a week off people want the date
 * itself. Hours and minutes are whole ones, rounded down, and parts of a day do not count where days are told.
 */
public record Moment(Instant at, Instant now) {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final int WEEK = 7;

    /** What people say; empty where they say the date. */
    public Optional<Words> said() {
        var distance = Duration.between(now, at).abs();
        var days = ChronoUnit.DAYS.between(Denmark.dateOf(now), Denmark.dateOf(at));
        if (distance.toMinutes() < 1) {
            return Optional.of(isPast() ? new Words("lige nu", "just now") : new Words("om lidt", "in a moment"));
        }
        if (distance.toHours() < 1) {
            return Optional.of(
                    distant(distance.toMinutes(), new Words("minut", "minute"), new Words("minutter", "minutes")));
        }
        if (days == 0) {
            return Optional.of(distant(distance.toHours(), new Words("time", "hour"), new Words("timer", "hours")));
        }
        if (Math.abs(days) >= WEEK) {
            return Optional.empty();
        }
        return Optional.of(isPast() ? before(-days) : after(days));
    }

    private boolean isPast() {
        return !at.isAfter(now);
    }

    private Words distant(long count, Words one, Words several) {
        var unit = count == 1 ? one : several;
        return isPast()
                ? new Words(
                        "for %d %s siden".formatted(count, unit.danish()), "%d %s ago".formatted(count, unit.english()))
                : new Words("om %d %s".formatted(count, unit.danish()), "in %d %s".formatted(count, unit.english()));
    }

    private Words before(long days) {
        return days == 1
                ? onTheClock("i går", "yesterday")
                : new Words("for %d dage siden".formatted(days), "%d days ago".formatted(days));
    }

    private Words after(long days) {
        var weekday = wall().getDayOfWeek();
        return days == 1
                ? onTheClock("i morgen", "tomorrow")
                : onTheClock(
                        "på " + weekday.getDisplayName(TextStyle.FULL, DANISH),
                        "on " + weekday.getDisplayName(TextStyle.FULL, Locale.UK));
    }

    /** A full hour is told without its minutes in Danish. */
    private Words onTheClock(String danishDay, String englishDay) {
        var danish = wall().getMinute() == 0 ? "H" : "H.mm";
        return new Words(
                danishDay + " kl. "
                        + DateTimeFormatter.ofPattern(danish, DANISH).format(wall()),
                englishDay + " at "
                        + DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(wall()));
    }

    private ZonedDateTime wall() {
        return at.atZone(Denmark.ZONE);
    }
}
