package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** As what the house takes part in the project that is applied for. */
enum HouseRole implements Term {
    LEAD("Ansøger", "Applicant"),
    /** With money of its own in the project. */
    PARTNER("Økonomisk partner", "Economic partner"),
    ASSOCIATE("Samarbejdspart uden økonomi", "Associate without money in it");

    private final Words words;

    HouseRole(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
