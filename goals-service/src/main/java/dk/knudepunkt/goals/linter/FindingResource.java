package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.linter.FindingView.FindingsView;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Findings",
        description = "What cannot hold, is missing or has to be asked about in a contract and the papers around it")
class FindingResource {

    private final FindingService service;
    private final ContentTag tag;

    FindingResource(FindingService service, ContentTag tag) {
        this.service = service;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("finding:read")
    @Operation(
            operationId = "listFindings",
            summary = "What is found in a contract, all in one answer, and what was checked and is in order",
            description = "Computed when it is asked for: what is settled is not found any more.")
    public RestResponse<FindingsView> list(
            ContractAddress contract,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = FindingStatus.class) @Nullable
                    String status) {
        return tag.on(service.list(contract.key(), Parameters.constant("status", FindingStatus.class, status)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("finding:read")
    @Operation(operationId = "getFinding", summary = "One finding, with what was said of it")
    public RestResponse<FindingView> get(
            ContractAddress contract, @Schema(examples = "two-targets-for-one-thing-12.1-13.5") String id) {
        return answer(service.show(contract.key(), id));
    }

    @PUT
    @Path("/{id}/dismissal")
    @PermissionsAllowed("finding:dismiss")
    @Operation(
            operationId = "dismissFinding",
            summary = "Say that a finding is to stay as it is, and why",
            description = "It is not deleted, and is open again when what it rests on has changed.")
    public RestResponse<FindingView> dismiss(
            ContractAddress contract,
            @Schema(examples = "two-targets-for-one-thing-12.1-13.5") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DismissFinding request) {
        return answer(service.dismiss(contract.key(), id, ifMatch, request.reason()));
    }

    @DELETE
    @Path("/{id}/dismissal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("finding:dismiss")
    @Operation(
            operationId = "reopenFinding",
            summary = "Open a finding again",
            description = "That it was dismissed, and why, stays in its history.")
    public RestResponse<FindingView> reopen(
            ContractAddress contract,
            @Schema(examples = "two-targets-for-one-thing-12.1-13.5") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(service.reopen(contract.key(), id, ifMatch));
    }

    private static RestResponse<FindingView> answer(FindingView finding) {
        return Versioned.ok(finding, finding.version());
    }
}
