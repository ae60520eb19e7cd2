package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a contract stands. People take each step; that a year turns takes none. */
public enum ContractStatus implements Term {
    DRAFT("Udkast, ikke aftalt", "Draft, not agreed"),
    LINTED("Gennemgået, ikke aftalt", "Looked through, not agreed"),
    ACTIVE("Aftalt", "Agreed"),
    CLOSED("Afsluttet", "Closed");

    private final Words words;

    ContractStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The steps of a contract; the names are the sub-resources that take them. */
    public enum Step {
        LINTING,
        AMENDMENT,
        ACTIVATION,
        CLOSING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    public Set<Step> steps() {
        return switch (this) {
            case DRAFT -> EnumSet.of(Step.LINTING, Step.AMENDMENT);
            case LINTED -> EnumSet.of(Step.AMENDMENT, Step.ACTIVATION);
            case ACTIVE -> EnumSet.of(Step.AMENDMENT, Step.CLOSING);
            case CLOSED -> EnumSet.noneOf(Step.class);
        };
    }

    /** What is not agreed is counted, and never judged. */
    public boolean isAgreed() {
        return this == ACTIVE || this == CLOSED;
    }
}
