package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.cofinancing.agreement.whatif.Questions;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions that are kept: whoever is signed in keeps their own. */
@Path("/api/cofinancing/what-ifs/saved")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class SavedWhatIfResource {

    private final SavedWhatIfService saved;
    private final Idempotency idempotency;

    SavedWhatIfResource(SavedWhatIfService saved, Idempotency idempotency) {
        this.saved = saved;
        this.idempotency = idempotency;
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "saveWhatIf",
            summary = "Keep questions, to open or share them later",
            description = "Yours alone, unless shared: then whoever is signed in and has the link may open it.")
    @APIResponseSchema(
            value = SavedWhatIfView.class,
            responseCode = "201",
            responseDescription = "Saved; Location and ETag lead to it")
    public RestResponse<SavedWhatIfView> save(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SaveWhatIf request) {
        return idempotency.once(key, "saveWhatIf", request, SavedWhatIfView.class, () -> {
            var whatIf = saved.save(request.name(), request.questions(), request.shared());
            return Versioned.created("/api/cofinancing/what-ifs/saved/" + whatIf.id(), view(whatIf), whatIf.version());
        });
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSavedWhatIfs", summary = "What you have saved, newest first")
    public RestResponse<Page<SavedWhatIfView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return saved.page(cursor, limit).map(this::view).response(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getSavedWhatIf", summary = "The questions that were saved; ask them to see the answers")
    public RestResponse<SavedWhatIfView> get(UUID id) {
        var whatIf = saved.get(id);
        return Versioned.ok(view(whatIf), whatIf.version());
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "deleteSavedWhatIf", summary = "Delete what you have saved")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        saved.delete(id, ifMatch);
    }

    private SavedWhatIfView view(SavedWhatIf whatIf) {
        return SavedWhatIfView.of(whatIf, saved.isDeletable(whatIf));
    }

    record SaveWhatIf(
            @Schema(examples = "If Solrød leaves in 2022") @NotBlank @Size(max = 100) @PlainLine
            String name,

            @NotNull @Valid Questions questions,

            @Schema(description = "Whether others may open it by its link")
            boolean shared) {}
}
