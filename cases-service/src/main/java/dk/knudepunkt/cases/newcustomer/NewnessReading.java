package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.newcustomer.history.HistoryKeeper;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.LocalDate;
import java.util.Set;

/** What "new customer" means in one place or another. */
public enum NewnessReading implements Term {
    NOT_GUIDED_YEAR_BEFORE("Ikke vejledt kalenderåret før", "Not guided in the calendar year before") {
        @Override
        Window before(LocalDate start) {
            return new Window(start.minusYears(1).withDayOfYear(1), start.withDayOfYear(1));
        }
    },
    NEVER_IN_COURSE("Aldrig i forløb før", "Never in a course before"),
    NOT_IN_COURSE_THREE_YEARS("Ikke i forløb de seneste tre år", "Not in a course in the last three years") {
        @Override
        Window before(LocalDate start) {
            return new Window(start.minusYears(3), start);
        }
    },
    NO_CONTACT("Aldrig i kontakt med Erhvervshuset", "Never in contact with the business house"),
    NO_CONTACT_EITHER_HOUSE(
            "Aldrig i kontakt med Erhvervshuset eller Væksthuset",
            "Never in contact with the business house or the growth house before it");

    private final Words words;

    NewnessReading(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The days on which nothing may have been. */
    Window before(LocalDate start) {
        return new Window(LocalDate.MIN, start);
    }

    /** Whether the days before the start are all among these, to the last. */
    boolean runsUpToTheStart() {
        return this != NOT_GUIDED_YEAR_BEFORE;
    }

    /** Whether any contact makes a company an old one, and not only guidance. */
    boolean countsContacts() {
        return this == NO_CONTACT || this == NO_CONTACT_EITHER_HOUSE;
    }

    /** Whose past matters. */
    Set<HistoryKeeper> keepers() {
        return this == NO_CONTACT_EITHER_HOUSE
                ? Set.of(HistoryKeeper.HOUSE, HistoryKeeper.PREDECESSOR)
                : Set.of(HistoryKeeper.HOUSE);
    }

    @Override
    public Words words() {
        return words;
    }
}
