package dk.knudepunkt.cases.company.segment;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.Segment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody judged what a company is out for. It is never changed: who judges anew says so in another one. */
@Entity
@Table(name = "company_segment")
class SegmentJudgement {

    @Id
    private UUID id;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    private LocalDate judgedOn;
    private @Nullable String reason;
    private Instant recordedAt;
    private String recordedBy;

    protected SegmentJudgement() {}

    SegmentJudgement(Company company, Segment segment, LocalDate judgedOn, String reason, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.companyId = company.id();
        this.segment = segment;
        this.judgedOn = judgedOn;
        this.reason = reason;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return companyId;
    }

    Segment segment() {
        return segment;
    }

    /** The day from which it holds. */
    LocalDate judgedOn() {
        return judgedOn;
    }

    /** Absent where it was forgotten with the company. */
    @Nullable
    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
