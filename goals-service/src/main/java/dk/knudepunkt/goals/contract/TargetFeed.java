package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where a target's facts come from: events of another service, or a person who reports them. */
public enum TargetFeed implements Term {
    CASES("virksomhedsforløb", "guidance courses"),
    EVALUATIONS("brugerevalueringer", "evaluations"),
    ACTIVITIES("møder og arrangementer", "meetings and events"),
    FUNDING("finansiering", "funding"),
    EFFECTS("effektmålinger", "measurements of effect"),
    TENDERS("rådgiveropgaver", "adviser tasks"),
    REPORTED("indberetning", "reporting by hand");

    private final Words words;

    TargetFeed(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
