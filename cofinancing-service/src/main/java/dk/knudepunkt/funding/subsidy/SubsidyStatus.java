package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;
import java.util.Set;

/** Where a subsidy stands, and which ways lead on from there. */
enum SubsidyStatus implements Term {
    GRANTED("Tilsagn givet", "Granted"),
    PAID("Udbetalt", "Paid"),
    LAPSED("Bortfaldet", "Lapsed");

    private final Words words;

    SubsidyStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What may be done in a state; the names are the sub-resources that do it. */
    enum Action {
        PAYMENT(PAID),
        LAPSE(LAPSED),
        /** It was not paid after all, or came back. */
        REVERSAL(GRANTED);

        private final SubsidyStatus next;

        Action(SubsidyStatus next) {
            this.next = next;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Set<Action> actions() {
        return switch (this) {
            case GRANTED -> Set.of(Action.PAYMENT, Action.LAPSE);
            case PAID -> Set.of(Action.REVERSAL);
            case LAPSED -> Set.of();
        };
    }

    SubsidyStatus after(Action action) {
        if (!actions().contains(action)) {
            throw SubsidyProblem.notInThisStatus(this).insteadOf(actions());
        }
        return action.next;
    }

    @Override
    public Words words() {
        return words;
    }
}
