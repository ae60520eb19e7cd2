package dk.knudepunkt.integration.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new secret is wanted. */
public record RotateClientSecret(
        @NotNull @Min(0) @Max(168) @Schema(examples = "24", description = "For so many hours the old secret holds too")
        Integer overlapHours) {}
