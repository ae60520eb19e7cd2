package dk.knudepunkt.platform.forms;

import dk.knudepunkt.platform.problem.Problem;

/** What can be wrong with what was typed before anybody asks what it means. */
public final class FormProblem extends Problem {

    private FormProblem(String slug, Object... arguments) {
        super(Kind.INVALID, slug, arguments);
    }

    static FormProblem noNumber() {
        return new FormProblem("typed-number");
    }

    static FormProblem noWholeNumber() {
        return new FormProblem("typed-whole-number");
    }

    /** Text in which a date should stand. */
    public static FormProblem noDate() {
        return new FormProblem("typed-date");
    }

    static FormProblem noTime() {
        return new FormProblem("typed-time");
    }

    static FormProblem noYesOrNo() {
        return new FormProblem("typed-yes-no");
    }

    static FormProblem notOffered() {
        return new FormProblem("typed-not-offered");
    }

    static FormProblem unreadable() {
        return new FormProblem("typed-unreadable");
    }

    static FormProblem twice() {
        return new FormProblem("typed-twice");
    }

    static FormProblem missing() {
        return new FormProblem("typed-missing");
    }

    static FormProblem unknown(String field) {
        return new FormProblem("typed-unknown-field", field);
    }
}
