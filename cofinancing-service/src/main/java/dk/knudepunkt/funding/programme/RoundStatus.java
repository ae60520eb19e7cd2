package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.page.Term;
import java.time.LocalDate;
import java.util.Collection;

/** Whether money can be applied for on a day: read off the rounds, never stored. */
public enum RoundStatus implements Term {
    OPEN("Åben", "Open"),
    UPCOMING("På vej", "Upcoming"),
    CLOSED("Lukket", "Closed"),
    NOT_ANNOUNCED("Ingen frist meldt ud", "No deadline announced");

    private final String danish;
    private final String english;

    RoundStatus(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    public static RoundStatus of(Collection<Round> rounds, LocalDate day) {
        if (rounds.isEmpty()) {
            return NOT_ANNOUNCED;
        }
        if (rounds.stream().anyMatch(round -> round.isOpenOn(day))) {
            return OPEN;
        }
        return rounds.stream().anyMatch(round -> round.opensOn().isAfter(day)) ? UPCOMING : CLOSED;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
