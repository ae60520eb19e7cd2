package dk.knudepunkt.cofinancing.agreement.whatif;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Amounts are public to all parties, so whoever is signed in may suppose what they like. */
@Path("/api/cofinancing/what-ifs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class WhatIfResource {

    private final WhatIfService service;

    WhatIfResource(WhatIfService service) {
        this.service = service;
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "askWhatIf",
            summary = "What would everybody pay if …",
            description = "Up to ten scenarios, each any mix of changes to a year's agreements. Nothing is stored.")
    public WhatIfView ask(@NotNull @Valid Questions questions) {
        return WhatIfView.of(questions.year(), service.answer(questions, ChangePointer.inQuestionsAt("")));
    }
}
