package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row about a task. */
@Schema(name = "TaskImportOutcome")
public enum TaskOutcome implements Term {
    CREATED("Ny opgave", "New task"),
    CHANGED("Er nået videre", "Has come further"),
    REPEATED("Kendt i forvejen", "Known before"),
    REFUSED("Ikke indlæst", "Not taken in");

    private final Words words;

    TaskOutcome(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
