package dk.knudepunkt.cases.company;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.register.RegisteredPlace;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A company that the house knows, anchored on its CVR number. It may turn out to be another one: then it is an alias, keeps
 * what hangs on it, and answers with its survivor. Personal data where it is one person.
 */
@Entity
public class Company {

    @Id
    private UUID id;

    @Version
    private long version;

    private String cvr;

    @Embedded
    private CompanyCard card;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private String foldedName;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private String bareName;

    @ElementCollection
    @CollectionTable(name = "company_place", joinColumns = @JoinColumn(name = "company_id"))
    @OrderBy("number")
    private List<Place> places = new ArrayList<>();

    @ManyToOne(optional = false)
    private Company survivor;

    private Instant registeredAt;
    private @Nullable String registeredBy;

    /** Nobody sees it, so that it makes no other version either. */
    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable Instant lookUpAfter;

    /** Follows from its courses, so that it makes no other version of what people see. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate quietSince;

    protected Company() {}

    /**
     * A company of which nobody has heard yet; the business register is asked afterwards.
     *
     * @param by subject of whoever told of it; nobody where a referral did
     */
    public Company(String cvr, CompanyCard card, @Nullable String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.cvr = cvr;
        this.survivor = this;
        this.registeredAt = at;
        this.registeredBy = by;
        this.lookUpAfter = at;
        this.quietSince = Denmark.dateOf(at);
        describe(card);
    }

    /** It is as this says. */
    final void describe(CompanyCard described) {
        card = described;
        foldedName = CompanyNames.folded(described.name());
        bareName = CompanyNames.bare(described.name());
    }

    /** What was not known is; nobody's word is overwritten. */
    public void learn(CompanyCard told) {
        describe(card.filledFrom(told));
    }

    /**
     * What the business register says fills in what is not known, and its places are the places. An answer that nobody waits for
     * any more fills in nothing: the company was forgotten meanwhile.
     */
    void lookedUp(CompanyCard registered, List<RegisteredPlace> places) {
        if (lookUpAfter == null) {
            return;
        }
        learn(registered);
        var now = places.stream()
                .map(Place::of)
                .sorted(Comparator.comparing(Place::number))
                .toList();
        if (!this.places.equals(now)) {
            this.places.clear();
            this.places.addAll(now);
        }
        lookUpAfter = null;
    }

    void lookUpAgain(@Nullable Instant after) {
        lookUpAfter = lookUpAfter == null ? null : after;
    }

    /**
     * Since when nothing is done for it, which is when the time begins after which it is forgotten.
     *
     * @param day the last course's end; absent while a course goes on
     */
    public void quietSince(@Nullable LocalDate day) {
        quietSince = day;
    }

    /** Who it was is not known any more; that it was, and what was done, stays. */
    public void forget() {
        if (quietSince == null) {
            throw new IllegalStateException("A course goes on");
        }
        describe(card.forgotten(cvr));
        places.clear();
        lookUpAfter = null;
    }

    /** It is an alias of this one from now on, or itself again. */
    void answerWith(Company other) {
        survivor = other;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String cvr() {
        return cvr;
    }

    public CompanyCard card() {
        return card;
    }

    /** Its name; absent as long as nobody has told it. */
    public Optional<String> name() {
        return Optional.ofNullable(card.name());
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The one that answers for it: itself, unless it was merged. */
    public Company survivor() {
        return survivor;
    }

    public boolean isAlias() {
        return !survivor.id.equals(id);
    }

    public Optional<LocalDate> quietSince() {
        return Optional.ofNullable(quietSince);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    void registeredBy(String renamed) {
        registeredBy = renamed;
    }

    /** Subject of whoever told of it first; nobody where a referral did. */
    public Optional<String> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }
}
