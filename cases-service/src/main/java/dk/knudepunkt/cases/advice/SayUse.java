package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import jakarta.validation.constraints.NotNull;

/** Whether a company used what it was referred to. */
record SayUse(@NotNull ExternalUse answer) {}
