package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.LocalDate;
import java.util.Collection;

/** Whether money can be applied for on a day: read off the rounds, never stored. */
public enum RoundStatus implements Term {
    OPEN("Åben", "Open"),
    UPCOMING("På vej", "Upcoming"),
    CLOSED("Lukket", "Closed"),
    NOT_ANNOUNCED("Ingen frist meldt ud", "No deadline announced");

    private final Words words;

    RoundStatus(String danish, String english) {
        this.words = new Words(danish, english);
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
    public Words words() {
        return words;
    }
}
