package dk.knudepunkt.cases.hours.budget;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.hours.HourRole;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is agreed for an account in a year, by role. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries ask for account and year.
class Budget {

    @Id
    private UUID id;

    @Version
    private long version;

    private String account;
    private int year;

    @ElementCollection
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget_id"))
    private Set<BudgetLine> lines = new HashSet<>();

    protected Budget() {}

    Budget(String account, int year) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.account = account;
        this.year = year;
    }

    /** Only this is agreed. */
    void state(List<BudgetLine> agreed) {
        lines.clear();
        lines.addAll(agreed);
    }

    /** That of a budget of which nothing was stated is none of these. */
    long version() {
        return version + 1;
    }

    Optional<BudgetLine> line(HourRole role) {
        return lines.stream().filter(line -> line.role() == role).findFirst();
    }
}
