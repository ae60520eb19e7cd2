package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How far an evaluation has come. */
public enum EvaluationStatus implements Term {
    READY("Klar til at blive sendt", "Ready to be sent"),
    NOT_SENT("Ikke sendt", "Not sent"),
    SENT("Sendt", "Sent"),
    /** The address was asked for, which mail scanners do too. */
    OPENED("Åbnet", "Opened"),
    REMINDED("Påmindet", "Reminded"),
    ANSWERED("Besvaret", "Answered"),
    BOUNCED("Kom tilbage", "Came back"),
    EXPIRED("Udløbet", "Expired"),
    /** The course went on, or ended otherwise. */
    WITHDRAWN("Taget tilbage", "Taken back");

    private final Words words;

    EvaluationStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
