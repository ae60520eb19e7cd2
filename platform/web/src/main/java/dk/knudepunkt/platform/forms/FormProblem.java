package dk.knudepunkt.platform.forms;

import dk.knudepunkt.platform.problem.Problem;

/** What can be wrong with what was typed before anybody asks what it means. */
public final class FormProblem extends Problem {

    private FormProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static FormProblem noNumber() {
        return new FormProblem(Kind.INVALID, "typed-number");
    }

    /** Text in which a whole number should stand. */
    public static FormProblem noWholeNumber() {
        return new FormProblem(Kind.INVALID, "typed-whole-number");
    }

    /** Text in which a date should stand. */
    public static FormProblem noDate() {
        return new FormProblem(Kind.INVALID, "typed-date");
    }

    static FormProblem noTime() {
        return new FormProblem(Kind.INVALID, "typed-time");
    }

    static FormProblem noYesOrNo() {
        return new FormProblem(Kind.INVALID, "typed-yes-no");
    }

    static FormProblem notOffered() {
        return new FormProblem(Kind.INVALID, "typed-not-offered");
    }

    static FormProblem unreadable() {
        return new FormProblem(Kind.INVALID, "typed-unreadable");
    }

    static FormProblem twice() {
        return new FormProblem(Kind.INVALID, "typed-twice");
    }

    static FormProblem missing() {
        return new FormProblem(Kind.INVALID, "typed-missing");
    }

    static FormProblem unknown(String field) {
        return new FormProblem(Kind.INVALID, "typed-unknown-field", field);
    }
}
