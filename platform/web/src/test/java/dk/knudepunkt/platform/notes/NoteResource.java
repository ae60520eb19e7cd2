package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.forms.OncePerKey;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.sunset.Sunset;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final NoteService service;
    private final OncePerKey once;
    private final ContentTag tag;

    NoteResource(NoteService service, OncePerKey once, ContentTag tag) {
        this.service = service;
        this.once = once;
        this.tag = tag;
    }

    @POST
    @PermissionsAllowed("note:write")
    public RestResponse<Note> write(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid WriteNote request) {
        var note = once.make(key, "writeNote", request, Note.class, () -> service.write(request.pad(), request.text()));
        return Versioned.created("/api/notes/" + note.id(), note, note.version());
    }

    @GET
    @Authenticated
    public RestResponse<Page<Note>> list(
            @QueryParam("pad") UUID pad,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var after = Objects.requireNonNullElse(Cursor.read(cursor, key -> key.id(0)), FIRST);
        return Page.of(service.on(pad, after, limit + 1), limit, note -> Cursor.after(note.id()))
                .response(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public RestResponse<Note> read(UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("note:write")
    public RestResponse<Note> change(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid WriteNote request) {
        return tagged(service.change(id, ifMatch, request.text()));
    }

    /** Answers with the format it chose. */
    @GET
    @Path("/series")
    @PermitAll
    @SecurityRequirementsSet
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    public RestResponse<String> series(@QueryParam("format") @Nullable String format, @Context Request request) {
        return RestResponse.ResponseBuilder.ok(SeriesFormat.of(format, request).name(), MediaType.TEXT_PLAIN)
                .build();
    }

    /** A flat table, as every service hands them out. */
    @GET
    @Path("/table")
    @PermitAll
    @SecurityRequirementsSet
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    public RestResponse<?> table(@QueryParam("format") @Nullable String format, @Context Request request) {
        var rows = List.of(
                new TableRow("Blåbær, æbler", new BigDecimal("33245.50"), LocalDate.of(2026, 3, 29), true),
                new TableRow("+Plus ApS", new BigDecimal("-1"), LocalDate.of(2021, 6, 30), false));
        var columns = List.of("name", "amount", "day", "open");
        return tag.on(new Series<>("table", columns, rows, TableRow::cells), SeriesFormat.of(format, request));
    }

    /** A row of a table. */
    record TableRow(String name, BigDecimal amount, LocalDate day, boolean open) {
        List<Object> cells() {
            return List.of(name, amount, day, open);
        }
    }

    @GET
    @Path("/years/{year}")
    @Authenticated
    public int year(CalendarYear year) {
        return year.value();
    }

    /** As notes were read once. */
    @GET
    @Path("/by-number/{id}")
    @PermissionsAllowed("note:write")
    @Sunset(deprecated = "2026-01-01", on = "2026-07-02", instead = "/api/notes/{id}")
    public RestResponse<Note> readByNumber(UUID id) {
        return read(id);
    }

    private static RestResponse<Note> tagged(Note note) {
        return Versioned.ok(note, note.version());
    }

    /** What a note is written with. All but the text is there to be wrong. */
    record WriteNote(
            @NotNull UUID pad,
            @NotBlank @FreeText String text,
            @Nullable LocalDate due,
            @Nullable Instant sent,
            @Valid @Nullable NoteAuthor author,
            @Nullable List<@NotBlank String> tags,
            @Nullable Integer copies,
            @Nullable BigDecimal price,
            @Nullable Boolean shared,
            @Nullable Paper paper) {}

    /** What it is written on. */
    enum Paper {
        WHITE,
        YELLOW
    }

    record NoteAuthor(
            @NotBlank @PlainLine String name,
            @Email @Nullable String email,
            @Phone @Nullable String phone) {}
}
