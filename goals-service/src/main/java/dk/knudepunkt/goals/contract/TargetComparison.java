package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;

/** How a figure must compare with the target's value. */
public enum TargetComparison implements Term {
    AT_LEAST("mindst", "at least"),
    GREATER_THAN("mere end", "more than"),
    AT_MOST("højst", "at most");

    private final Words words;

    TargetComparison(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** Whether a value is as far as it has to be. */
    public boolean holds(BigDecimal value, BigDecimal wanted) {
        var order = value.compareTo(wanted);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case GREATER_THAN -> order > 0;
            case AT_MOST -> order <= 0;
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
