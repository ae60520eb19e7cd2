package dk.knudepunkt.cases.newcustomer;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What decided.
 *
 * @param on the day of it; of histories the first day that none of them knows, or from which on all is known
 */
record NewnessEvidence(
        Kind kind,
        @Nullable UUID courseId,
        @Nullable String system,
        @Nullable LocalDate on) {

    @Schema(name = "NewCustomerEvidenceKind")
    enum Kind {
        COURSE,
        CONTACT,
        HISTORY
    }

    static NewnessEvidence of(PastGuidance course) {
        return new NewnessEvidence(Kind.COURSE, course.courseId(), null, course.startedOn());
    }

    static NewnessEvidence ofContact(String system, LocalDate on) {
        return new NewnessEvidence(Kind.CONTACT, null, system, on);
    }

    /** @param day {@link LocalDate#MIN} where it is that of no beginning */
    static NewnessEvidence ofHistory(LocalDate day) {
        return new NewnessEvidence(Kind.HISTORY, null, null, day.equals(LocalDate.MIN) ? null : day);
    }
}
