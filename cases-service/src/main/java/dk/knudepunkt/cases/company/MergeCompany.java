package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which company another one is merged. */
public record MergeCompany(
        @NotBlank
        @ValidCvr
        @FormField(read = TypedCvr.class)
        @Schema(examples = "99100001", description = "The company that answers for both from now on")
        String survivorCvr,

        @NotBlank
        @Size(max = 500)
        @PlainLine
        @Schema(examples = "Has become a private limited company under a new number")
        String reason) {}
