package dk.knudepunkt.integration.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new secret is wanted. */
public record RotateSecret(
        @NotNull
        @Min(0)
        @Max(168)
        @Schema(examples = "24", description = "For so many hours messages are signed with the old one too")
        Integer overlapHours) {}
