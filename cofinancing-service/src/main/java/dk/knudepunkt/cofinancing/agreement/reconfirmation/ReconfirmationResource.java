package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lines are only ever added, so there is no version to match. */
@Path("/api/cofinancing/agreements/{id}/reconfirmations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reconfirmations", description = "Every municipality's yearly word that it goes on")
class ReconfirmationResource {

    private final ReconfirmationService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    ReconfirmationResource(ReconfirmationService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listReconfirmations",
            summary = "Every line of an agreement, oldest first",
            description = "At most one per municipality and year that counts, and those it corrects.")
    public RestResponse<List<ReconfirmationLine>> list(UUID id) {
        return tag.on(service.of(id).stream().map(ReconfirmationLine::of).toList());
    }

    @POST
    @PermissionsAllowed("reconfirmation:confirm")
    @Operation(operationId = "reconfirmAgreement", summary = "Register that your municipality goes on for a year")
    @APIResponseSchema(value = ReconfirmationLine.class, responseCode = "201", responseDescription = "Registered")
    public RestResponse<ReconfirmationLine> confirm(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReconfirmAgreement request) {
        return idempotency.once(
                key,
                "reconfirmAgreement",
                List.of(id, request),
                ReconfirmationLine.class,
                () -> created(service.confirm(
                        new Reconfirmation.Promise(id, request.municipalityCode(), request.year()),
                        request.minutesReference())));
    }

    @POST
    @Path("/{lineId}/correction")
    @PermissionsAllowed("reconfirmation:confirm")
    @Operation(
            operationId = "correctReconfirmation",
            summary = "Put a wrong reference to the minutes right by a new line")
    @APIResponseSchema(value = ReconfirmationLine.class, responseCode = "201", responseDescription = "The new line")
    public RestResponse<ReconfirmationLine> correct(
            UUID id,
            UUID lineId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectReconfirmation request) {
        return idempotency.once(
                key,
                "correctReconfirmation",
                List.of(id, lineId, request),
                ReconfirmationLine.class,
                () -> created(service.correct(id, lineId, request.minutesReference())));
    }

    private static RestResponse<ReconfirmationLine> created(Reconfirmation line) {
        return RestResponse.ResponseBuilder.<ReconfirmationLine>create(RestResponse.Status.CREATED)
                .entity(ReconfirmationLine.of(line))
                .build();
    }

    record ReconfirmAgreement(
            @NotBlank @KnownMunicipality @Schema(examples = "253", description = "Your own municipality")
            String municipalityCode,

            @Min(2000) @Max(2100) @Schema(examples = "2022") int year,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Byrådet 14.12.2021, punkt 7")
            String minutesReference) {}

    record CorrectReconfirmation(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Byrådet 14.12.2021, punkt 8")
            String minutesReference) {}

    @Schema(name = "Reconfirmation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReconfirmationLine(
            UUID id,
            UUID agreementId,
            @Schema(examples = "253") String municipalityCode,
            @Schema(examples = "Greve") String municipality,
            @Schema(examples = "2022") int year,

            @Schema(examples = "Byrådet 14.12.2021, punkt 7")
            String minutesReference,

            @Schema(examples = "finance-greve") String registeredBy,
            Instant registeredAt,

            @Schema(description = "The earlier line that this one puts right") @Nullable
            UUID corrects) {

        static ReconfirmationLine of(Reconfirmation line) {
            var promise = line.promise();
            return new ReconfirmationLine(
                    line.id(),
                    promise.agreementId(),
                    promise.municipalityCode(),
                    Municipality.nameOf(promise.municipalityCode()),
                    promise.year(),
                    line.minutesReference(),
                    line.registeredBy(),
                    line.registeredAt(),
                    line.corrects().orElse(null));
        }
    }
}
