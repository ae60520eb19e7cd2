package dk.knudepunkt.goals.cube;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What is said of a target or an indicator in a number. More may come, none may change. */
public enum CubeColumn implements Term {
    TARGET("target", "Mål", "Target"),
    VALUE("value", "Værdi", "Value"),
    N("n", "n", "n"),
    PERCENT_REACHED("percentReached", "Procent af målet", "Percent of the target"),
    REPORTED_VALUE("reportedValue", "Indberettet", "Reported"),
    REQUIRED("required", "Nødvendigt nu", "Required by now"),
    FORECAST("forecast", "Ender ved", "Ends at"),
    LOW("low", "Ender mindst ved", "Ends at least at"),
    HIGH("high", "Ender højst ved", "Ends at most at"),
    VALUE_WHEN_SET("valueWhenSet", "Værdi, da målet blev sat", "Value when the target was set"),
    TARGET_WHEN_SET("targetWhenSet", "Målet, da det blev sat", "Target when it was set");

    private final String code;
    private final Words words;

    CubeColumn(String code, String danish, String english) {
        this.code = code;
        this.words = new Words(danish, english);
    }

    /** As the flat series call it. */
    public String code() {
        return code;
    }

    @Override
    public Words words() {
        return words;
    }
}
