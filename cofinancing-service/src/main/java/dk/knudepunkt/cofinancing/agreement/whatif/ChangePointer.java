package dk.knudepunkt.cofinancing.agreement.whatif;

/** Where in a request a change of a scenario stands, as a JSON Pointer: the questions come flat, by themselves or saved. */
@FunctionalInterface
public interface ChangePointer {

    String of(int scenario, int change);

    /** In questions that stand at a place of their own. */
    static ChangePointer inQuestionsAt(String pointer) {
        return (scenario, change) -> "%s/scenarios/%d/changes/%d".formatted(pointer, scenario, change);
    }
}
