package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that cannot hold, is missing, or has to be asked about.
 *
 * @param about what it is found of
 * @param subject what people call that
 * @param evidence what stands against what, or what was computed
 * @param settler who could settle it
 */
record Finding(LintRule rule, String about, Wording subject, Wording evidence, List<Place> places, Settler settler) {

    /** Words of a paper, and where they stand. */
    @Schema(name = "FindingPlace")
    record Place(
            Wording document,

            @Schema(
                    examples = "1048",
                    description = "In the bundle of papers; absent where it stands in the contract only")
            @Nullable
            Integer line,

            @Schema(examples = "Der afholdes 2 møder i forummet i 2021", description = "As it is printed, in Danish")
            String text) {}

    /** How grave it is. */
    @Schema(name = "FindingSeverity")
    public enum Severity implements Term {
        CONTRADICTION("Modstrid", "Contradiction"),
        GAP("Mangel", "Gap"),
        QUESTION("Spørgsmål", "Question");

        private final Words words;

        Severity(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** Who could settle it. */
    @Schema(name = "FindingSettler")
    public enum Settler implements Term {
        HOUSE("Huset, som opgør det", "The house, which reports it"),
        COUNCIL_AND_HOUSE(
                "Kontaktrådet og huset, som har aftalt det", "The contact council and the house, who agreed on it"),
        FRAMEWORK("Rammeaftalens parter, som har fastsat det", "The parties of the framework agreement, who set it"),
        STATISTICS("Den, der har trukket tallet", "Whoever has extracted the figure"),
        /** Whoever has agreed on the goal that it is about. */
        AGREEMENT("Dem, der har aftalt det", "Those who agreed on it");

        private final Words words;

        Settler(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The same for as long as the same rule finds something of the same thing. */
    String id() {
        return (rule.name() + '-' + about).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What somebody has looked at who dismisses it. */
    String seen() {
        return evidence.da();
    }
}
