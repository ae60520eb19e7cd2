package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/developers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Business developers", description = "Who at the house guides companies in courses")
class DeveloperResource {

    private final DeveloperService service;
    private final Idempotency idempotency;

    DeveloperResource(DeveloperService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("developer:read")
    @Operation(
            operationId = "listDevelopers",
            summary = "The business developers of the house, by name",
            description = "All in one answer; active says who is given new courses.")
    public List<DeveloperView> list() {
        return service.all();
    }

    @GET
    @Path("/{subject}")
    @PermissionsAllowed("developer:read")
    @Operation(operationId = "getDeveloper", summary = "One business developer")
    public RestResponse<DeveloperView> get(@Schema(examples = "developer") String subject) {
        return answer(service.get(subject));
    }

    @POST
    @PermissionsAllowed("developer:keep")
    @Operation(operationId = "registerDeveloper", summary = "Register a business developer")
    @APIResponseSchema(
            value = DeveloperView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to them")
    public RestResponse<DeveloperView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterDeveloper request) {
        return idempotency.once(key, "registerDeveloper", request, DeveloperView.class, () -> {
            var developer = service.register(request);
            return Versioned.created("/api/developers/" + developer.subject(), developer, developer.version());
        });
    }

    @PUT
    @Path("/{subject}")
    @PermissionsAllowed("developer:keep")
    @Operation(
            operationId = "changeDeveloper",
            summary = "Change a business developer, or say that they are given no new courses")
    public RestResponse<DeveloperView> change(
            @Schema(examples = "developer") String subject,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid KeepDeveloper request) {
        return answer(service.change(subject, ifMatch, request));
    }

    @POST
    @Path("/{subject}/departure")
    @PermissionsAllowed("developer:keep")
    @Operation(
            operationId = "recordDeveloperDeparture",
            summary = "Say that a business developer has left the house",
            description =
                    "They are given no new courses, and are erased when the time for which personal data are kept is"
                            + " up. To take it back, change them to active.")
    public RestResponse<DeveloperView> leave(
            @Schema(examples = "developer") String subject,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid LeaveHouse request) {
        return idempotency.once(
                key,
                "recordDeveloperDeparture " + subject,
                request,
                DeveloperView.class,
                () -> answer(service.leave(subject, ifMatch, request)));
    }

    private static RestResponse<DeveloperView> answer(DeveloperView developer) {
        return Versioned.ok(developer, developer.version());
    }
}
