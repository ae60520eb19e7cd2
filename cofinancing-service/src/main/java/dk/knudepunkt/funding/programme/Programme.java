package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A source of money that is applied to: a fund, a board, a programme of it. */
@Entity
public class Programme implements Term {

    @Id
    private String code;

    @Version
    private long version;

    private String nameDa;
    private String nameEn;
    private String funder;

    @ElementCollection
    @CollectionTable(name = "programme_round")
    private Set<Round> rounds = new HashSet<>();

    protected Programme() {}

    Programme(String code, String nameDa, String nameEn, String funder) {
        this.code = code;
        this.nameDa = nameDa;
        this.nameEn = nameEn;
        this.funder = funder;
    }

    void announce(Collection<Round> announced) {
        var checked = Rounds.checked(announced);
        rounds.retainAll(checked);
        rounds.addAll(checked);
    }

    public String code() {
        return code;
    }

    long version() {
        return version;
    }

    @Override
    public Words words() {
        return new Words(nameDa, nameEn);
    }

    /** Who gives the money. */
    public String funder() {
        return funder;
    }

    List<Round> rounds() {
        return Rounds.ordered(rounds);
    }
}
