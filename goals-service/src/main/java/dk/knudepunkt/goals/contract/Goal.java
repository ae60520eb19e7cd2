package dk.knudepunkt.goals.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A goal of a contract. It may have no target of its own: goal 2 is settled under goal 10. */
@Entity
public class Goal {

    /** A goal's number within its contract. */
    @Embeddable
    public record Id(int contractYear, int no) {}

    @EmbeddedId
    private Id id;

    private GoalTerms terms;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contractYear", referencedColumnName = "contractYear", insertable = false, updatable = false)
    @JoinColumn(name = "goalNo", referencedColumnName = "no", insertable = false, updatable = false)
    @OrderBy("position")
    private Set<Target> targets;

    protected Goal() {}

    public Goal(Id id, GoalTerms terms, Collection<Target> targets) {
        this.id = id;
        this.terms = terms;
        this.targets = new LinkedHashSet<>(targets);
    }

    Goal carriedOverTo(int year) {
        return new Goal(
                new Id(year, no()),
                terms,
                targets.stream().map(target -> target.carriedOverTo(year)).toList());
    }

    public int no() {
        return id.no();
    }

    public GoalTerms terms() {
        return terms;
    }

    /** Who reports on a target: the lines about it, and those about the whole goal. */
    public List<ReportingLine> reportingOn(Target target) {
        return terms.reporting().stream()
                .filter(line -> line.about() == null || line.about().equals(target.code()))
                .toList();
    }

    public Set<Target> targets() {
        return targets;
    }
}
