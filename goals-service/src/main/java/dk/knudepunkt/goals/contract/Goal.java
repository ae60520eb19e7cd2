package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A goal of a contract. It may have no target of its own: goal 2 is settled under goal 10. */
@Entity
public class Goal {

    /** A goal's number within its contract. */
    @Embeddable
    public record Id(@EmbeddedColumnNaming("contract_%s") ContractKey contract, int no) {}

    @EmbeddedId
    private Id id;

    @Version
    private long version;

    private GoalTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private GoalAnswers answers;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contract_house", referencedColumnName = "contract_house", insertable = false, updatable = false)
    @JoinColumn(name = "contract_year", referencedColumnName = "contract_year", insertable = false, updatable = false)
    @JoinColumn(name = "goalNo", referencedColumnName = "no", insertable = false, updatable = false)
    @OrderBy("position")
    private Set<Target> targets;

    protected Goal() {}

    public Goal(Id id, GoalTerms terms, Collection<Target> targets) {
        this.id = id;
        this.terms = terms;
        this.answers = GoalAnswers.NONE;
        this.targets = new LinkedHashSet<>(targets);
    }

    /** Answers are given for one year: what is asked again has to be answered again. */
    Goal carriedOverTo(int year) {
        return new Goal(
                new Id(id.contract().in(year), no()),
                terms,
                targets.stream().map(target -> target.carriedOverTo(year)).toList());
    }

    public void answer(GoalAnswers given) {
        answers = given;
    }

    public GoalAnswers answers() {
        return answers;
    }

    public long version() {
        return version;
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
