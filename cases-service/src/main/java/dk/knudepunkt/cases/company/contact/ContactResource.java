package dk.knudepunkt.cases.company.contact;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies/{cvr}/contact-persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class ContactResource {

    private final ContactService service;
    private final Idempotency idempotency;

    ContactResource(ContactService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("company:read")
    @Operation(operationId = "listContactPersons", summary = "Whom one talks to at a company, by name")
    public RestResponse<Page<ContactPersonView>> list(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.of(cvr, cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("company:read")
    @Operation(operationId = "getContactPerson", summary = "One contact person")
    public RestResponse<ContactPersonView> get(@ValidCvr @Schema(examples = "12345674") String cvr, UUID id) {
        return answer(service.show(cvr, id));
    }

    @POST
    @PermissionsAllowed("company:keep")
    @Operation(operationId = "addContactPerson", summary = "Add somebody at a company")
    @APIResponseSchema(
            value = ContactPersonView.class,
            responseCode = "201",
            responseDescription = "Added; Location and ETag lead to them")
    public RestResponse<ContactPersonView> add(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DescribeContactPerson request) {
        return idempotency.once(key, "addContactPerson " + cvr, request, ContactPersonView.class, () -> {
            var person = service.add(cvr, request);
            return Versioned.created(
                    "/api/companies/" + cvr + "/contact-persons/" + person.id(), person, person.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("company:keep")
    @Operation(operationId = "describeContactPerson", summary = "Say who a contact person is now")
    public RestResponse<ContactPersonView> describe(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DescribeContactPerson request) {
        return idempotency.once(
                key,
                "describeContactPerson " + id,
                request,
                ContactPersonView.class,
                () -> answer(service.describe(cvr, id, ifMatch, request)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("company:keep")
    @Operation(operationId = "removeContactPerson", summary = "Forget a contact person")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void remove(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.remove(cvr, id, ifMatch);
    }

    private static RestResponse<ContactPersonView> answer(ContactPersonView person) {
        return Versioned.ok(person, person.version());
    }
}
