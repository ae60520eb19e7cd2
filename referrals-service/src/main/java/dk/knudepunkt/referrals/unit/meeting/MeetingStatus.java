package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;
import java.util.Set;

/** Where a meeting stands, and which ways lead on from there. */
enum MeetingStatus implements Term {
    PLANNED("Planlagt", "Planned"),
    HELD("Holdt", "Held"),
    CANCELLED("Aflyst", "Cancelled");

    private final Words words;

    MeetingStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What may be done in this state; the names are the sub-resources that do it. */
    enum Action {
        HOLDING(HELD),
        CANCELLATION(CANCELLED),
        /** It was not held after all. */
        WITHDRAWAL(PLANNED);

        private final MeetingStatus next;

        Action(MeetingStatus next) {
            this.next = next;
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

    Set<Action> actions() {
        return switch (this) {
            case PLANNED -> Set.of(Action.HOLDING, Action.CANCELLATION);
            case HELD -> Set.of(Action.WITHDRAWAL);
            case CANCELLED -> Set.of();
        };
    }

    /** The state after the action, or a refusal that names what is allowed. */
    MeetingStatus after(Action action) {
        if (!actions().contains(action)) {
            throw MeetingProblem.notPossible(this).insteadOf(actions());
        }
        return action.next;
    }
}
