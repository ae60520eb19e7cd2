package dk.knudepunkt.funding.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rounds of one source of money. No two of them share a day, or it would not be known which deadline holds. */
public final class Rounds {

    private static final Comparator<Round> IN_TIME = Comparator.comparing(Round::opensOn);

    private Rounds() {}

    /** The rounds in order of time, or a refusal. */
    public static List<Round> checked(Collection<Round> rounds) {
        var ordered = ordered(rounds);
        for (var i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).closesOn().isBefore(ordered.get(i).opensOn())) {
                throw ProgrammeProblem.roundClosesBeforeItOpens().at("/rounds");
            }
            if (i > 0 && !ordered.get(i).opensOn().isAfter(ordered.get(i - 1).closesOn())) {
                throw ProgrammeProblem.roundsOverlap().at("/rounds");
            }
        }
        return ordered;
    }

    public static List<Round> ordered(Collection<Round> rounds) {
        return rounds.stream().sorted(IN_TIME).toList();
    }

    /** The deadline that comes next on a day: of the open round, else of the first that is still to open. */
    public static Optional<LocalDate> nextDeadline(Collection<Round> rounds, LocalDate day) {
        return rounds.stream()
                .map(Round::closesOn)
                .filter(deadline -> !deadline.isBefore(day))
                .min(Comparator.naturalOrder());
    }
}
