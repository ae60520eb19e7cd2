package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.verdict.TargetVerdict;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What the house expects. */
@TemplateEnum
public enum HouseExpectation implements Term {
    REACHES("når målet", "reaches the target"),
    IN_DOUBT("er i tvivl", "is in doubt"),
    MISSES("når ikke målet", "misses the target");

    private final Words words;

    HouseExpectation(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether it says another thing than a verdict; what cannot be decided contradicts nobody. */
    public boolean partsFrom(TargetVerdict verdict) {
        return switch (verdict) {
            case MET, ON_TRACK -> this != REACHES;
            case AT_RISK -> this != IN_DOUBT;
            case OFF_TRACK, NOT_MET -> this != MISSES;
            case UNDECIDED -> false;
        };
    }
}
