package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a wish has come, and how one knows. */
record FollowUpWish(
        @NotNull WishStatus status,

        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "Rejst over for ministeren i brev af 1. september.")
        String note) {}
