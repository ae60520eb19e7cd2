package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;

/** Where a target's facts come from: events of another service, or a person who reports them. */
public enum TargetFeed implements Term {
    CASES("virksomhedsforløb", "guidance courses"),
    EVALUATIONS("brugerevalueringer", "evaluations"),
    ACTIVITIES("møder og arrangementer", "meetings and events"),
    FUNDING("finansiering", "funding"),
    TENDERS("rådgiveropgaver", "adviser tasks"),
    REPORTED("indberetning", "reporting by hand");

    private final String danish;
    private final String english;

    TargetFeed(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
