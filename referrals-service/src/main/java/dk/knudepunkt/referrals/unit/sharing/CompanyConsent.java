package dk.knudepunkt.referrals.unit.sharing;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company's yes to a unit and the house telling each other that they work with it. */
@Entity
class CompanyConsent {

    @Id
    private UUID id;

    @Version
    private long version;

    private String unitCode;
    private String cvr;
    private String companyName;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "given_on"))
    @AttributeOverride(name = "way", column = @Column(name = "given_way"))
    @AttributeOverride(name = "by", column = @Column(name = "given_by"))
    private Said given;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "withdrawn_on"))
    @AttributeOverride(name = "way", column = @Column(name = "withdrawn_way"))
    @AttributeOverride(name = "by", column = @Column(name = "withdrawn_by"))
    private @Nullable Said withdrawn;

    protected CompanyConsent() {}

    CompanyConsent(String unitCode, String cvr, String companyName, Said given, LocalDate today) {
        if (given.day().isAfter(today)) {
            throw ConsentProblem.inTheFuture().at("/day");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.unitCode = unitCode;
        this.cvr = cvr;
        this.companyName = companyName;
        this.given = given;
    }

    /** From now on nobody is told; the day is the one on which the company said so. */
    void withdraw(Said said, LocalDate today) {
        if (withdrawn != null) {
            throw ConsentProblem.withdrawn(companyName);
        }
        if (said.day().isAfter(today)) {
            throw ConsentProblem.inTheFuture().at("/day");
        }
        if (said.day().isBefore(given.day())) {
            throw ConsentProblem.beforeItWasGiven(given.day()).at("/day");
        }
        withdrawn = said;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String unitCode() {
        return unitCode;
    }

    String cvr() {
        return cvr;
    }

    String companyName() {
        return companyName;
    }

    Said given() {
        return given;
    }

    Optional<Said> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }
}
