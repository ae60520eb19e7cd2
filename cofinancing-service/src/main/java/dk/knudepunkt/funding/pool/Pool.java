package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.programme.Round;
import dk.knudepunkt.funding.programme.Rounds;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Money that a plan of the state sets aside for a purpose, in whole kroner. */
@Entity
class Pool {

    @Id
    private int no;

    @Version
    private long version;

    private String plan;

    @Enumerated(EnumType.STRING)
    private PoolTheme theme;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Certainty canApply;

    @Enumerated(EnumType.STRING)
    private @Nullable Certainty canInfluence;

    private long amount;

    @ElementCollection
    @CollectionTable(name = "pool_round")
    private Set<Round> rounds = new HashSet<>();

    protected Pool() {}

    /** Says what is known now: whether it can be applied for and influenced, and in which rounds. */
    void assess(@Nullable Certainty apply, @Nullable Certainty influence, Collection<Round> announced) {
        var checked = Rounds.checked(announced);
        canApply = apply;
        canInfluence = influence;
        rounds.retainAll(checked);
        rounds.addAll(checked);
    }

    int no() {
        return no;
    }

    long version() {
        return version;
    }

    String plan() {
        return plan;
    }

    PoolTheme theme() {
        return theme;
    }

    String name() {
        return name;
    }

    /** Empty where nothing is known of it. */
    Optional<Certainty> canApply() {
        return Optional.ofNullable(canApply);
    }

    Optional<Certainty> canInfluence() {
        return Optional.ofNullable(canInfluence);
    }

    long amount() {
        return amount;
    }

    List<Round> rounds() {
        return Rounds.ordered(rounds);
    }
}
