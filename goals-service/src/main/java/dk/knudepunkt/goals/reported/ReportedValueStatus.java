package dk.knudepunkt.goals.reported;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a reported value stands, and what may be done there. */
enum ReportedValueStatus implements Term {
    ENTERED("Afventer godkendelse", "Awaits approval"),
    APPROVED("Godkendt", "Approved"),
    REJECTED("Afvist", "Rejected"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ReportedValueStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The steps of a value; the names of all but the first are the sub-resources that take them. */
    enum Step implements Term {
        ENTRY("Indberettet", "Entered"),
        APPROVAL("Godkendt", "Approved"),
        REJECTION("Afvist", "Rejected"),
        WITHDRAWAL("Trukket tilbage", "Withdrawn");

        private final Words words;

        Step(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    /** What may be done to a value as it stands, by whoever told it or by another. */
    Set<Step> steps(boolean byItsTeller) {
        return switch (this) {
            case ENTERED -> byItsTeller ? EnumSet.of(Step.WITHDRAWAL) : EnumSet.of(Step.APPROVAL, Step.REJECTION);
            case APPROVED -> EnumSet.of(Step.WITHDRAWAL);
            case REJECTED, WITHDRAWN -> EnumSet.noneOf(Step.class);
        };
    }
}
