package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What a company said of the advice that it was referred to. */
@Embeddable
public record FollowUp(
        @Enumerated(EnumType.STRING) ExternalUse answer,
        @Column(name = "answered_on") LocalDate answeredOn,
        @Column(name = "recorded_at") Instant recordedAt) {}
