package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is missing, and asking them again. */
@Path("/api/cofinancing/reconfirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconfirmations", description = "Every municipality's yearly word that it goes on")
class BoardResource {

    private final ReconfirmationService service;
    private final ReminderService reminders;
    private final Idempotency idempotency;
    private final ContentTag tag;

    BoardResource(ReconfirmationService service, ReminderService reminders, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.reminders = reminders;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(operationId = "getReconfirmationBoard", summary = "Who has confirmed for a year, and who is missing")
    public RestResponse<Board> board(CalendarYear year) {
        return tag.on(service.board(year.value()));
    }

    @POST
    @Path("/{year}/reminders")
    @PermissionsAllowed("reminder:send")
    @Operation(
            operationId = "remindOfReconfirmation",
            summary = "Ask everybody who is missing again",
            description = "By mail and on their due lists; whoever was asked within a week is left in peace. A finance "
                    + "officer may where their municipality leads one of the year's agreements.")
    public RestResponse<ReconfirmationReminders> remind(
            CalendarYear year, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "remindOfReconfirmation",
                year,
                ReconfirmationReminders.class,
                () -> RestResponse.ok(new ReconfirmationReminders(reminders.remind(year.value()))));
    }

    @GET
    @Path("/due")
    @Authenticated
    @Operation(
            operationId = "listCofinancingDue",
            summary = "What a municipality owes: answers to proposals and confirmations",
            description = "The most urgent first; confirmations are due on the last day before their year.")
    public RestResponse<List<Due>> due(
            @QueryParam("municipality") @NotBlank @KnownMunicipality @Schema(examples = "253") @Nullable
                    String municipality) {
        return tag.on(service.due(String.valueOf(municipality)));
    }

    record ReconfirmationReminders(
            @Schema(description = "Codes of the municipalities that were asked", examples = "[\"253\"]")
            List<String> municipalityCodes) {}
}
