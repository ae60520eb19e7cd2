package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.page.Term;

/** As what the house takes part in the project that is applied for. */
enum HouseRole implements Term {
    LEAD("Ansøger", "Applicant"),
    /** With money of its own in the project. */
    PARTNER("Økonomisk partner", "Economic partner"),
    ASSOCIATE("Samarbejdspart uden økonomi", "Associate without money in it");

    private final String danish;
    private final String english;

    HouseRole(String danish, String english) {
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
