package dk.knudepunkt.funding.feed;

import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.series.ContentTag;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed itself. Calendars cannot sign in, so the address is the secret; the gateway lets it through unasked. */
@Path("/api/cofinancing/calendars")
@Tag(name = "Calendar")
class FeedResource {

    private static final String ICALENDAR = "text/calendar;charset=UTF-8";

    private final FeedService service;
    private final ContentTag tag;

    FeedResource(FeedService service, ContentTag tag) {
        this.service = service;
        this.tag = tag;
    }

    @GET
    @Path("/{token}.ics")
    @PermitAll
    @SecurityRequirementsSet
    @Produces(ICALENDAR)
    @Operation(
            operationId = "readCalendar",
            summary = "Deadlines and meetings as iCalendar, by a secret address and without sign-in",
            description = "The last year and what is to come. Entries keep their UID; a change counts SEQUENCE up, and "
                    + "what falls away has STATUS:CANCELLED.")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar file",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> read(@Schema(examples = "Zk3vQ0d9cJx1mWb7TnYh2g") String token, @Context UriInfo uri) {
        return tag.on(service.file(new SecretToken(token), uri.getBaseUri()));
    }
}
