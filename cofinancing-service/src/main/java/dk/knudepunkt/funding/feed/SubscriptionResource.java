package dk.knudepunkt.funding.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Everybody's own secret addresses of the calendar; nobody sees another's. */
@Path("/api/cofinancing/calendar-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class SubscriptionResource {

    private final FeedService service;

    SubscriptionResource(FeedService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listCalendarSubscriptions",
            summary = "Your addresses of the calendar, without the secret")
    public List<CalendarSubscription> list() {
        return service.mine().stream().map(CalendarSubscription::of).toList();
    }

    /**
     * Takes no Idempotency-Key on purpose: the kept answer would hold the secret, of which only a digest may be kept. A
     * repeated request makes a second address, and the first can be revoked.
     */
    @POST
    @Authenticated
    @Operation(
            operationId = "subscribeToCalendar",
            summary = "Make a secret address of the calendar",
            description = "The address is in this answer and never shown again. At most ten hold at a time.")
    @APIResponseSchema(
            value = CalendarSubscription.class,
            responseCode = "201",
            responseDescription = "Made; the address is in url")
    public RestResponse<CalendarSubscription> subscribe(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(examples = "en") @Nullable String language,
            @Context UriInfo uri) {
        var token = SecretToken.fresh();
        var made = service.subscribe(token, Language.preferred(language).code());
        return ResponseBuilder.<CalendarSubscription>create(RestResponse.Status.CREATED)
                .entity(CalendarSubscription.of(made).at(address(token, uri)))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "revokeCalendarSubscription", summary = "Make an address of yours lead nowhere")
    public void revoke(UUID id) {
        service.revoke(id);
    }

    static URI address(SecretToken token, UriInfo uri) {
        return uri.getBaseUri().resolve("/api/cofinancing/calendars/" + token.text() + ".ics");
    }

    /** A subscription; its address only when it has just been made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalendarSubscription(
            UUID id,
            @Schema(examples = "da") String language,
            Instant createdAt,

            @Schema(description = "The secret address; only in the answer that made it") @Nullable
            URI url) {

        static CalendarSubscription of(Subscription subscription) {
            return new CalendarSubscription(subscription.id(), subscription.language(), subscription.createdAt(), null);
        }

        CalendarSubscription at(URI address) {
            return new CalendarSubscription(id, language, createdAt, address);
        }
    }
}
