package dk.knudepunkt.integration.user;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A session that its owner has ended. */
record SessionLeft(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String session) {}
