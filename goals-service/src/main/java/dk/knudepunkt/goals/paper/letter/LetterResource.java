package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Letters", description = "What the council has asked of others by letter, and what they answered")
class LetterResource {

    private final LetterService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    LetterResource(LetterService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("paper:read")
    @Operation(operationId = "listLetters", summary = "All letters, or those of a status, in one answer")
    @APIResponseSchema(value = LetterView[].class, responseDescription = "The last written down first")
    public RestResponse<?> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = LetterStatus.class) @Nullable
                    String status,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.list(Parameters.constant("status", LetterStatus.class, status));
        return tag.on(new Series<>("letters", LetterView.COLUMNS, rows, LetterView::cells), chosen);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("paper:read")
    @Operation(operationId = "getLetter", summary = "One letter with its answers")
    public RestResponse<LetterView> get(UUID id) {
        return answer(service.show(id));
    }

    @POST
    @PermissionsAllowed("paper:keep")
    @Operation(operationId = "registerLetter", summary = "Write a letter down that was sent")
    @APIResponseSchema(
            value = LetterView.class,
            responseCode = "201",
            responseDescription = "Written down; Location and ETag lead to it")
    public RestResponse<LetterView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterLetter request) {
        return idempotency.once(key, "registerLetter", request, LetterView.class, () -> {
            var letter = service.register(request);
            return Versioned.created("/api/goals/letters/" + letter.id(), letter, letter.version());
        });
    }

    @POST
    @Path("/{id}/answers")
    @PermissionsAllowed("paper:keep")
    @Operation(operationId = "noteLetterAnswer", summary = "Note what an addressee has answered")
    public RestResponse<LetterView> answerLetter(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AnswerLetter request) {
        return once(key, "noteLetterAnswer " + id, request, () -> service.answer(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/closing")
    @PermissionsAllowed("paper:keep")
    @Operation(operationId = "closeLetter", summary = "Say that nothing more is expected, and why")
    public RestResponse<LetterView> close(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CloseLetter request) {
        return once(key, "closeLetter " + id, request, () -> service.close(id, ifMatch, request));
    }

    private RestResponse<LetterView> once(
            @Nullable String key, String operation, Object request, Supplier<LetterView> deed) {
        return idempotency.once(key, operation, request, LetterView.class, () -> answer(deed.get()));
    }

    private static RestResponse<LetterView> answer(LetterView letter) {
        return Versioned.ok(letter, letter.version());
    }
}
