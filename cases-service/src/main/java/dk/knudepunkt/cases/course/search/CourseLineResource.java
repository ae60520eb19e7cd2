package dk.knudepunkt.cases.course.search;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses")
@Tag(name = "Courses")
class CourseLineResource {

    private final CourseService service;
    private final CourseSearch search;
    private final ContentTag tag;

    CourseLineResource(CourseService service, CourseSearch search, ContentTag tag) {
        this.service = service;
        this.search = search;
        this.tag = tag;
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("course:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listCourseLines",
            summary = "Your courses as a flat series, all in one answer",
            description = "Twenty thousand at most; of whom each sees which, see the list.")
    @APIResponseSchema(value = CourseLine[].class, responseDescription = "One line per course, in the order asked for")
    public RestResponse<?> lines(
            @BeanParam CourseQuery query, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var narrowed = search.narrowed(query.text());
        var rows =
                service.all(query.status(), narrowed.among(), narrowed.nameLike(), service.order(query.sort())).stream()
                        .map(CourseLine::of)
                        .toList();
        return tag.on(new Series<>("courses", CourseLine.COLUMNS, rows, CourseLine::cells), chosen);
    }
}
