package dk.knudepunkt.cases.course;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The referral that a course came of. */
@Embeddable
record Origin(UUID referralId, String referralReference, String unitCode) {}
