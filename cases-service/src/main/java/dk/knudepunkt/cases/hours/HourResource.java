package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/hours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hours", description = "What people of the house work, on which account")
class HourResource {

    private final HourService service;
    private final Idempotency idempotency;

    HourResource(HourService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("hours:register")
    @Operation(
            operationId = "listHours",
            summary = "Hours, the latest day first",
            description = "Everybody sees their own, the desk those of all.")
    public RestResponse<Page<HourView>> list(
            @QueryParam("person") @Parameter(description = "Subject of who worked") @PlainLine @Nullable String person,
            @QueryParam("from")
                    @Parameter(description = "First day")
                    @Schema(format = "date", examples = "2026-06-01")
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(description = "Last day")
                    @Schema(format = "date", examples = "2026-06-30")
                    @Nullable
                    String to,
            @QueryParam("account") @PlainLine @Nullable String account,
            @QueryParam("courseId") @Schema(format = "uuid") @Nullable String courseId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var filter = new HourEntries.Filter(
                person,
                Parameters.date("from", from),
                Parameters.date("to", to),
                account,
                Parameters.id("courseId", courseId));
        return service.newest(filter, cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("hours:register")
    @Operation(operationId = "getHours", summary = "Hours of one day and line")
    public RestResponse<HourView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("hours:register")
    @Operation(
            operationId = "registerHours",
            summary = "Register hours",
            description =
                    "Once a day for each account, role and purpose. The desk registers for anybody. Nothing enters a month that is closed.")
    @APIResponseSchema(
            value = HourView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to it")
    public RestResponse<HourView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid TellHours request) {
        return idempotency.once(key, "registerHours", request, HourView.class, () -> {
            var hours = service.register(request);
            return Versioned.created("/api/hours/" + hours.id(), hours, hours.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("hours:register")
    @Operation(operationId = "changeHours", summary = "Say how it was instead")
    public RestResponse<HourView> change(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid TellHours request) {
        return idempotency.once(
                key, "changeHours " + id, request, HourView.class, () -> answer(service.change(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("hours:register")
    @Operation(operationId = "withdrawHours", summary = "Say that hours were not worked")
    public RestResponse<HourView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "withdrawHours", id, HourView.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    private static RestResponse<HourView> answer(HourView hours) {
        return Versioned.ok(hours, hours.version());
    }
}
