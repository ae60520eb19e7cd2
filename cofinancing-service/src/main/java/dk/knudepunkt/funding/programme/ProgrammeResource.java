package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads all programmes; analysts and administrators write. */
@Path("/api/cofinancing/funding/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Funding", description = "Programmes, applications, subsidies, gearing, and the pools of money")
class ProgrammeResource {

    private final ProgrammeService service;
    private final Idempotency idempotency;

    ProgrammeResource(ProgrammeService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listProgrammes",
            summary = "The programmes with their rounds, in the order of their codes")
    public RestResponse<Page<ProgrammeView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).response(uri);
    }

    @POST
    @PermissionsAllowed("programme:keep")
    @Operation(operationId = "registerProgramme", summary = "Register a source of money")
    @APIResponseSchema(
            value = ProgrammeView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to it")
    public RestResponse<ProgrammeView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterProgramme request) {
        return idempotency.once(key, "registerProgramme", request, ProgrammeView.class, () -> {
            var programme = service.register(request.programme());
            return Versioned.created(
                    "/api/cofinancing/funding/programmes/" + programme.code(), programme, programme.version());
        });
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getProgramme", summary = "One programme with its rounds")
    public RestResponse<ProgrammeView> get(@Schema(examples = "interreg") String code) {
        return answer(service.get(code));
    }

    @PUT
    @Path("/{code}/rounds")
    @PermissionsAllowed("programme:keep")
    @Operation(
            operationId = "announceProgrammeRounds",
            summary = "Write anew when applications are taken",
            description = "All rounds, past and to come; no two share a day. The calendar follows.")
    public RestResponse<ProgrammeView> announce(
            @Schema(examples = "interreg") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AnnounceRounds request) {
        return answer(service.announce(code, ifMatch, request.announced()));
    }

    private static RestResponse<ProgrammeView> answer(ProgrammeView programme) {
        return Versioned.ok(programme, programme.version());
    }

    record RegisterProgramme(
            @NotBlank
            @Pattern(regexp = "^[a-z][a-z0-9-]{1,39}$", message = "{dk.knudepunkt.Code}")
            @Schema(examples = "innobooster")
            String code,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Innobooster")
            String nameDa,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Innobooster")
            String nameEn,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Innovationsfonden")
            String funder) {

        Programme programme() {
            return new Programme(code, nameDa, nameEn, funder);
        }
    }

    record AnnounceRounds(
            @NotNull
            @Size(max = 50)
            @FormField(read = RoundLines.Read.class, write = RoundLines.Write.class, emptyIsValue = true)
            List<@NotNull @Valid FundingRound> rounds) {

        static AnnounceRounds of(ProgrammeView programme) {
            return new AnnounceRounds(programme.rounds());
        }

        List<Round> announced() {
            return rounds.stream().map(FundingRound::round).toList();
        }
    }
}
