package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** A way to read "24 hours". They stand side by side until the contact council picks one. */
public enum Reading implements Term {
    /** All time that passes. */
    CLOCK_HOURS("Alle døgnets timer", "Clock hours"),
    /** Whole days, midnight to midnight, that are working days and no holiday. */
    WORKING_DAYS("Timer på arbejdsdage", "Hours on working days"),
    /** The opening windows of days that are no holiday. */
    OPENING_WINDOWS("Timer i åbningstiden", "Opening hours");

    private final Words words;

    Reading(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
