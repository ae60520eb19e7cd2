package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;
import java.util.Set;

/** Where an application stands, and which ways lead on from there. */
enum ApplicationStatus implements Term {
    DRAFT("Kladde", "Draft"),
    SUBMITTED("Indsendt", "Submitted"),
    GRANTED("Bevilget", "Granted"),
    REJECTED("Afslået", "Rejected"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ApplicationStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What may be done in a state; the names are the sub-resources that do it. */
    enum Action {
        SUBMISSION(SUBMITTED),
        GRANT(GRANTED),
        REJECTION(REJECTED),
        WITHDRAWAL(WITHDRAWN);

        private final ApplicationStatus next;

        Action(ApplicationStatus next) {
            this.next = next;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Set<Action> actions() {
        return switch (this) {
            case DRAFT -> Set.of(Action.SUBMISSION, Action.WITHDRAWAL);
            case SUBMITTED -> Set.of(Action.GRANT, Action.REJECTION, Action.WITHDRAWAL);
            case GRANTED -> Set.of(Action.WITHDRAWAL);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** The state after the action, or a refusal that names what is allowed. */
    ApplicationStatus after(Action action) {
        if (!actions().contains(action)) {
            throw ApplicationProblem.notInThisStatus(this).insteadOf(actions());
        }
        return action.next;
    }

    @Override
    public Words words() {
        return words;
    }
}
