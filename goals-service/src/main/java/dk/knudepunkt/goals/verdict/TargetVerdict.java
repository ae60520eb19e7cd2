package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** How a target stands, the best first; what cannot be decided stands last and beside the others. */
@TemplateEnum
public enum TargetVerdict implements Term {
    MET("Nået", "Met", "✓"),
    ON_TRACK("På sporet", "On track", "↗"),
    AT_RISK("I fare", "At risk", "!"),
    OFF_TRACK("Ikke på sporet", "Off track", "↘"),
    /** The period is over. */
    NOT_MET("Ikke nået", "Not met", "✗"),
    UNDECIDED("Kan ikke afgøres", "Cannot be decided", "?");

    private final Words words;
    private final String symbol;

    TargetVerdict(String danish, String english, String symbol) {
        this.words = new Words(danish, english);
        this.symbol = symbol;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Beside the word, for whoever looks for it in a long table; no colour says anything. */
    public String symbol() {
        return symbol;
    }

    public boolean isDecided() {
        return this != UNDECIDED;
    }

    /** Whether somebody should look at it. */
    public boolean isWorrying() {
        return this == AT_RISK || this == OFF_TRACK || this == NOT_MET;
    }

    /** The worse of two; what cannot be decided of one cannot be decided of both. */
    TargetVerdict and(TargetVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
