package dk.knudepunkt.cofinancing.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A municipality that is chosen from a list to join a region from a day. */
record JoiningMember(
        @NotBlank String code,
        @NotBlank String region,
        @NotNull LocalDate from) {}
