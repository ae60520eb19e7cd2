package dk.knudepunkt.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal: RFC 9457, media type {@value #MEDIA_TYPE}. */
@Schema(name = "Problem", description = "RFC 9457 problem details, with texts in the language of Accept-Language")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(
                format = "uri-reference",
                examples = "/problems/validation",
                description = "Stable identifier of the kind of problem")
        URI type,

        @Schema(examples = "The request is not valid") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "Correct the fields named in errors and send the request again.")
        String detail,

        @Schema(format = "uri-reference", examples = "/api/referrals") @Nullable
        URI instance,

        @Schema(description = "One entry per field that is wrong") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<FieldProblem> errors,

        @Schema(description = "What the caller may do instead, where a life cycle forbids the action")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> actions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong: where (JSON Pointer into the request body, or the parameter's name) and how to mend it. */
    public record FieldProblem(
            @Schema(examples = "/company/cvr") String pointer,

            @Schema(examples = "must be a CVR number: eight digits with a valid check digit")
            String detail) {}
}
