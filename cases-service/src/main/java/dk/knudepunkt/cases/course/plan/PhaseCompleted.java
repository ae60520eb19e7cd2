package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.code.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A company has come through a phase of a programme, as others are told it too. */
record PhaseCompleted(
        UUID courseId, String cvr, Programme programme, int phase, LocalDate validOn, Instant recordedAt) {}
