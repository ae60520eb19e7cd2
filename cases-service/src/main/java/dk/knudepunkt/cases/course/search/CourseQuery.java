package dk.knudepunkt.cases.course.search;

import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of courses is narrowed to and in which order it stands, on the page and in the file; what is left out or empty does not narrow. */
public class CourseQuery {

    @QueryParam(SearchText.PARAMETER)
    @Parameter(
            example = "maskinfabrik",
            description = "A part of the company's name, its CVR number, or the number of the referral that it came of")
    @Nullable
    String q;

    @QueryParam("status")
    @Schema(type = SchemaType.STRING, implementation = CourseStatus.class)
    @Nullable
    String status;

    @QueryParam(Sort.PARAMETER)
    @Parameter(example = "-started", description = "started, with a minus the other way round")
    @Nullable
    String sort;

    /** What was typed to search for. */
    public Optional<SearchText> text() {
        return SearchText.typed(q);
    }

    /** How they are to stand; null for all. */
    public @Nullable CourseStatus status() {
        return Parameters.constant("status", CourseStatus.class, status);
    }

    /** The order that is asked for. */
    public @Nullable String sort() {
        return sort;
    }
}
