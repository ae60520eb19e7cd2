package dk.knudepunkt.goals.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The performance contract of one calendar year. */
@Entity
public class Contract {

    @Id
    private int year;

    private List<String> parties;
    private String frameworkAgreement;
    private @Nullable Integer carriedOverFrom;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contractYear", insertable = false, updatable = false)
    @OrderBy("id.no")
    private Set<Goal> goals;

    protected Contract() {}

    public Contract(int year, List<String> parties, String frameworkAgreement, Collection<Goal> goals) {
        this.year = year;
        this.parties = List.copyOf(parties);
        this.frameworkAgreement = frameworkAgreement;
        this.goals = new LinkedHashSet<>(goals);
    }

    /**
     * The contract that applies to a later year until that year's own is agreed: the same goals on the same terms. What
     * was measured or reported for this year stays behind, for it is no result of the other.
     */
    public Contract carriedOverTo(int laterYear) {
        var carried = new Contract(
                laterYear,
                parties,
                frameworkAgreement,
                goals.stream().map(goal -> goal.carriedOverTo(laterYear)).toList());
        carried.carriedOverFrom = year;
        return carried;
    }

    public int year() {
        return year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    public List<String> parties() {
        return parties;
    }

    public String frameworkAgreement() {
        return frameworkAgreement;
    }

    /** The year whose contract this one repeats, null when it was agreed for its own year. */
    public @Nullable Integer carriedOverFrom() {
        return carriedOverFrom;
    }

    public Set<Goal> goals() {
        return goals;
    }

    public Stream<Target> targets() {
        return goals.stream().flatMap(goal -> goal.targets().stream());
    }

    public Goal goalOf(Target target) {
        return goals.stream()
                .filter(goal -> goal.no() == target.goalNo())
                .findFirst()
                .orElseThrow();
    }

    public Target target(String code) {
        return targets()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ContractProblem.targetNotFound(year, code));
    }
}
