package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.Known;

/** A thing of a figure's period, and what is said of it. */
public record Member(Known known, Verdict verdict) {

    public boolean counts() {
        return verdict.place() == Verdict.Place.COUNTS;
    }

    public boolean isInBase() {
        return verdict.place() != Verdict.Place.OUT;
    }
}
