package dk.knudepunkt.integration.client;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system that is to get tokens. */
public record AddApiClient(
        @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "CRM, produktion")
        String name,

        @NotEmpty
        @Size(max = 10)
        @Schema(
                examples = "[\"events:read\", \"referrals:write\"]",
                description = "What it may do: courses:write, events:read, referrals:write")
        List<@NotBlank @Size(max = 40) String> scopes,

        @NotNull
        @Size(max = 50)
        @Schema(examples = "[\"les-solroed\"]", description = "The local units that it works for")
        List<@NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String> units) {}
