package dk.knudepunkt.cases.cohort.effect;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.cohort.Cohort;
import dk.knudepunkt.cases.course.code.Segment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was told of one indicator of one segment of a cohort; never changed, only told anew. */
@Entity
@Immutable
class CohortEffect {

    /** After the end of the guidance, by the method of the performance contract. */
    private static final int YEARS = 2;

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Cohort cohort;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    @Enumerated(EnumType.STRING)
    private EffectIndicator indicator;

    private int revision;
    private int guidedCompanies;
    private BigDecimal guidedGrowth;
    private int controlCompanies;
    private BigDecimal controlGrowth;
    private LocalDate measuredOn;
    private String source;
    private String toldBy;
    private Instant toldAt;

    protected CohortEffect() {}

    /** Who told something, and when. */
    record Telling(String by, Instant at, LocalDate today) {}

    /**
     * Takes what is told, if it can have been measured.
     *
     * @param companies of the cohort's that may be of the segment
     * @param revision how often it was told, with this time
     */
    CohortEffect(Cohort cohort, int companies, TellEffect told, int revision, Telling telling) {
        var control = told.controlGroup();
        requireOf(companies, told.guidedCompanies());
        requireTime(cohort, told.measuredOn(), telling.today());
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.cohort = cohort;
        this.segment = told.segment();
        this.indicator = told.indicator();
        this.revision = revision;
        this.guidedCompanies = told.guidedCompanies();
        this.guidedGrowth = told.guidedGrowth();
        this.controlCompanies = control.companies();
        this.controlGrowth = control.growth();
        this.measuredOn = told.measuredOn();
        this.source = told.source();
        this.toldBy = telling.by();
        this.toldAt = telling.at();
    }

    private static void requireOf(int companies, int measured) {
        if (measured > companies) {
            throw EffectProblem.moreThanGuided(companies).at("/guidedCompanies");
        }
    }

    private static void requireTime(Cohort cohort, LocalDate measuredOn, LocalDate today) {
        var first = firstDay(cohort);
        if (today.isBefore(first)) {
            throw EffectProblem.tooEarly(first);
        }
        if (measuredOn.isBefore(first) || measuredOn.isAfter(today)) {
            throw EffectProblem.outOfTime(first, today).at("/measuredOn");
        }
    }

    /** The first day on which the effect on a cohort can be measured. */
    static LocalDate firstDay(Cohort cohort) {
        return cohort.completedUntil().plusYears(YEARS);
    }

    /** How much more the guided grew than the others, in percentage points. */
    BigDecimal difference() {
        return guidedGrowth.subtract(controlGrowth);
    }

    Cohort cohort() {
        return cohort;
    }

    Segment segment() {
        return segment;
    }

    EffectIndicator indicator() {
        return indicator;
    }

    int revision() {
        return revision;
    }

    int guidedCompanies() {
        return guidedCompanies;
    }

    BigDecimal guidedGrowth() {
        return guidedGrowth;
    }

    int controlCompanies() {
        return controlCompanies;
    }

    BigDecimal controlGrowth() {
        return controlGrowth;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    String source() {
        return source;
    }

    String toldBy() {
        return toldBy;
    }

    Instant toldAt() {
        return toldAt;
    }
}
