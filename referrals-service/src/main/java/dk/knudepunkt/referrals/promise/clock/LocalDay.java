package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** A day on the wall in Copenhagen, which twice a year has 23 or 25 hours. */
record LocalDay(LocalDate date) {

    /** A part of the day in which the clocks are not changed. */
    private record Part(Span span, ZoneOffset offset) {

        Span open(LocalDate day, Window window) {
            return new Span(
                            window.opens(day).toInstant(offset),
                            window.closes(day).toInstant(offset))
                    .within(span.from(), span.to());
        }
    }

    Span whole() {
        return new Span(midnight(date), midnight(date.plusDays(1)));
    }

    /** The windows as instants, in order: an hour that is skipped is in none, an hour that comes twice in both. */
    List<Span> spans(List<Window> windows) {
        return parts().stream()
                .flatMap(part -> windows.stream().map(window -> part.open(date, window)))
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    private List<Part> parts() {
        var rules = Denmark.ZONE.getRules();
        var whole = whole();
        var change = rules.nextTransition(whole.from());
        if (change == null || !change.getInstant().isBefore(whole.to())) {
            return List.of(new Part(whole, rules.getOffset(whole.from())));
        }
        return List.of(
                new Part(new Span(whole.from(), change.getInstant()), change.getOffsetBefore()),
                new Part(new Span(change.getInstant(), whole.to()), change.getOffsetAfter()));
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(Denmark.ZONE).toInstant();
    }
}
