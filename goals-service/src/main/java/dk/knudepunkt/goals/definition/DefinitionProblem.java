package dk.knudepunkt.goals.definition;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;

/** Why something is no definition of a target. */
final class DefinitionProblem extends Problem {

    private DefinitionProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static DefinitionProblem wrongMeasure(Collection<? extends Enum<?>> possible) {
        return new DefinitionProblem(Kind.INVALID, "definition-wrong-measure", names(possible));
    }

    static DefinitionProblem withoutUnit() {
        return new DefinitionProblem(Kind.INVALID, "definition-target-without-unit");
    }

    static DefinitionProblem wrongFeed(Collection<? extends Enum<?>> possible) {
        return new DefinitionProblem(Kind.INVALID, "definition-wrong-feed", names(possible));
    }

    static DefinitionProblem foreignField(Term feed, Collection<? extends Enum<?>> possible) {
        return new DefinitionProblem(Kind.INVALID, "definition-foreign-field", feed, names(possible));
    }

    static DefinitionProblem unknownCode(String code, Collection<String> possible) {
        return new DefinitionProblem(Kind.INVALID, "definition-unknown-code", code, String.join(", ", possible));
    }

    static DefinitionProblem cannotHold() {
        return new DefinitionProblem(Kind.INVALID, "definition-cannot-hold");
    }

    static DefinitionProblem countsMissing() {
        return new DefinitionProblem(Kind.INVALID, "definition-counts-missing");
    }

    static DefinitionProblem countsNotAsked() {
        return new DefinitionProblem(Kind.INVALID, "definition-counts-not-asked");
    }

    static DefinitionProblem circular() {
        return new DefinitionProblem(Kind.INVALID, "definition-baseline-circular");
    }

    static DefinitionProblem baselineNotCounted(String code) {
        return new DefinitionProblem(Kind.INVALID, "definition-baseline-not-counted", code);
    }

    static DefinitionProblem baselineMissing() {
        return new DefinitionProblem(Kind.INVALID, "definition-baseline-missing");
    }

    static DefinitionProblem baselineNotAsked() {
        return new DefinitionProblem(Kind.INVALID, "definition-baseline-not-asked");
    }

    static DefinitionProblem outsideContract(LocalDate first, LocalDate last) {
        return new DefinitionProblem(Kind.INVALID, "definition-outside-contract", first, last);
    }

    static DefinitionProblem unchanged(int version) {
        return new DefinitionProblem(Kind.CONFLICT, "definition-unchanged", version);
    }

    static DefinitionProblem badLine(String line) {
        return new DefinitionProblem(Kind.INVALID, "definition-line", line);
    }

    private static String names(Collection<? extends Enum<?>> possible) {
        return String.join(", ", possible.stream().map(Enum::name).toList());
    }
}
