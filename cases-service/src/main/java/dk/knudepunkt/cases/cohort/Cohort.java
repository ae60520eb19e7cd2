package dk.knudepunkt.cases.cohort;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The companies whose guidance in the specialised service ended in a period, as they stood when it was frozen. The effect
 * is measured two years after the end (method of the performance contract); a correction of a course changes no cohort.
 */
@Entity
public class Cohort {

    @Id
    private UUID id;

    private String name;
    private LocalDate completedFrom;
    private LocalDate completedUntil;
    private Instant frozenAt;
    private int companies;

    protected Cohort() {}

    Cohort(String name, LocalDate completedFrom, LocalDate completedUntil, Instant frozenAt) {
        if (completedUntil.isBefore(completedFrom)) {
            throw CohortProblem.endsBeforeItBegins(completedFrom).at("/completedUntil");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.name = name;
        this.completedFrom = completedFrom;
        this.completedUntil = completedUntil;
        this.frozenAt = frozenAt;
    }

    /** Known once they are frozen. */
    void holds(int companies) {
        if (companies == 0) {
            throw CohortProblem.empty();
        }
        this.companies = companies;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    LocalDate completedFrom() {
        return completedFrom;
    }

    public LocalDate completedUntil() {
        return completedUntil;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    public int companies() {
        return companies;
    }
}
