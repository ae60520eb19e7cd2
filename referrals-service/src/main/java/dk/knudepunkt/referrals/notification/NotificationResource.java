package dk.knudepunkt.referrals.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "What you, your unit and your role are told")
class NotificationResource {

    private final NotificationService service;

    NotificationResource(NotificationService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("notification:read")
    @Operation(operationId = "listNotifications", summary = "Your notifications, newest first")
    public RestResponse<Page<NotificationView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).map(NotificationView::of).response(uri);
    }

    @GET
    @Path("/unread")
    @PermissionsAllowed("notification:read")
    @Operation(operationId = "countUnreadNotifications", summary = "How many of them you have not read")
    public UnreadNotifications unread() {
        return new UnreadNotifications(service.unread());
    }

    @PUT
    @Path("/{id}/reading")
    @PermissionsAllowed("notification:read")
    @Operation(
            operationId = "readNotification",
            summary = "Note that you have read it",
            description = "Your own note: colleagues who were told keep it as unread. Sent twice it does the same.")
    public void read(UUID id) {
        service.read(id);
    }

    @DELETE
    @Path("/{id}/reading")
    @PermissionsAllowed("notification:read")
    @Operation(operationId = "unreadNotification", summary = "Take back the note that you have read it")
    public void unread(UUID id) {
        service.unread(id);
    }

    @Schema(name = "UnreadNotifications")
    record UnreadNotifications(@Schema(examples = "3") long unread) {}

    @Schema(name = "Notification")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotificationView(
            UUID id,
            NotificationKind kind,
            UUID referralId,
            @Schema(examples = "H-2026-000042") String reference,

            @Schema(
                    examples = "Nordhavn Robotics ApS",
                    description = "Name of the referred company; absent once it is erased")
            @Nullable
            String companyName,

            @Schema(examples = "Has the company applied before?", description = "Of a question: what the house asks")
            @Nullable
            String question,

            @Schema(examples = "80", description = "How much of the time was used, of an escalation") @Nullable
            Integer percent,

            Instant at,
            boolean read) {

        static NotificationView of(ReadableNotification readable) {
            var notification = readable.notification();
            return new NotificationView(
                    notification.id(),
                    notification.kind(),
                    notification.referralId(),
                    notification.reference(),
                    readable.company(),
                    readable.question(),
                    notification.percent(),
                    notification.at(),
                    readable.read());
        }
    }
}
