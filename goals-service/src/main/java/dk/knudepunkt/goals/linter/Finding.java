package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.linter.LintRule.Settler;
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

    /** The same for as long as the same rule finds something of the same thing. */
    String id() {
        return (rule.name() + '-' + about).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What somebody has looked at who dismisses it. */
    String seen() {
        return evidence.da();
    }
}
