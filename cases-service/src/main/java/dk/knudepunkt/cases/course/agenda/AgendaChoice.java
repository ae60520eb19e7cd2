package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.LocalDate;

/** Which of one's courses. */
enum AgendaChoice implements Term {
    OVERDUE("Over tid", "Overdue"),
    THIS_WEEK("De næste syv dage", "The next seven days"),
    NEW("Begyndt de sidste 14 dage", "Begun in the last 14 days");

    private static final int WEEK = 7;
    private static final int NEW_FOR = 14;

    private final Words words;

    AgendaChoice(String danish, String english) {
        this.words = new Words(danish, english);
    }

    Agenda of(Agenda agenda) {
        return new Agenda(
                agenda.today(),
                agenda.lines().stream()
                        .filter(line -> isOf(line, agenda.today()))
                        .toList());
    }

    int count(Agenda agenda) {
        return of(agenda).lines().size();
    }

    private boolean isOf(AgendaLine line, LocalDate today) {
        return switch (this) {
            case OVERDUE -> line.next() != null && line.next().isOverdue(today);
            case THIS_WEEK -> isDueWithin(line, today, today.plusDays(WEEK));
            case NEW -> line.course().span().startedOn().isAfter(today.minusDays(NEW_FOR));
        };
    }

    private static boolean isDueWithin(AgendaLine line, LocalDate from, LocalDate before) {
        var due = line.next() == null ? null : line.next().dueOn();
        return due != null && !due.isBefore(from) && due.isBefore(before);
    }

    @Override
    public Words words() {
        return words;
    }
}
