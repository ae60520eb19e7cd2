package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where an agreed meeting stands. */
public enum PlannedMeetingStatus implements Term {
    PLANNED("Aftalt", "Agreed"),
    HELD("Holdt", "Held"),
    CALLED_OFF("Aflyst", "Called off");

    private final Words words;

    PlannedMeetingStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
