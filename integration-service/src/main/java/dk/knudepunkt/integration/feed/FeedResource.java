package dk.knudepunkt.integration.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.ETag;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/events")
@Tag(name = "Events", description = "What happens in the house, in one order, for thirty days")
class FeedResource {

    private static final String BATCH = "application/cloudevents-batch+json";

    /** Below the patience of the gateway and of other proxies with a silent line. */
    private static final int LONGEST_WAIT = 25;

    private final FeedReader reader;
    private final Caller caller;
    private final ObjectMapper json;

    FeedResource(FeedReader reader, Caller caller, ObjectMapper json) {
        this.reader = reader;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Blocking
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("event:read")
    @Operation(
            operationId = "readEvents",
            summary = "What happened since, as CloudEvents",
            description =
                    "At least once and in the order in which it was stored: keep the address of Link with"
                            + " rel=\"next\", and ask for it the next time. It is always there, also behind the newest event, and"
                            + " nothing is passed over between two answers. You hear of what your role may read; a unit, and a"
                            + " system with the scope events:read, of what names a unit of their token. What names an account is not told.")
    @APIResponse(
            responseCode = "200",
            description = "The events, oldest first; empty when there are none",
            headers =
                    @Header(
                            name = "Link",
                            description = "Where to read on, as rel=\"next\"; always there",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "</api/events?after=NDI&wait=20>; rel=\"next\"")),
            content = {
                @Content(
                        mediaType = BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FeedEventView.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FeedEventView.class))
            })
    public Uni<RestResponse<byte[]>> read(
            @QueryParam("after")
                    @Parameter(description = "Where you were, from Link; without it the feed begins at the oldest kept")
                    @Nullable
                    String after,
            @QueryParam("type")
                    @Parameter(description = "Only these types, such as referral.accepted.v2; may be repeated")
                    List<String> types,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("wait")
                    @Parameter(description = "Seconds to wait for the first event when there is none yet")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(LONGEST_WAIT)
                    int wait,
            @Context UriInfo uri) {
        var query = new FeedQuery(EventScope.of(caller), wanted(types), place(after), limit);
        var address = uri.getRequestUriBuilder();
        return reader.read(query, Duration.ofSeconds(wait)).map(page -> answer(page, address));
    }

    private static List<EventType> wanted(List<String> types) {
        return types.isEmpty()
                ? EventType.told()
                : types.stream()
                        .map(type -> EventType.of(type).orElseThrow(() -> FeedProblem.unknownType(type)))
                        .distinct()
                        .toList();
    }

    private static long place(@Nullable String after) {
        var place = Cursor.read(after, cursor -> Long.valueOf(cursor.key().getFirst()));
        return place == null ? 0 : place;
    }

    /** The tag is made of where to go on, too: of two empty answers the later one leads farther. */
    private RestResponse<byte[]> answer(FeedPage page, UriBuilder address) {
        var body = written(page);
        var next = address.replaceQueryParam("after", Cursor.after(page.next()).encoded())
                .build();
        var link = "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.LINK, link)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT)
                .header(HttpHeaders.ETAG, ETag.of((link + page.events()).getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private byte[] written(FeedPage page) {
        try {
            return json.writeValueAsBytes(
                    page.events().stream().map(FeedEventView::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
