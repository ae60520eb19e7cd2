package dk.knudepunkt.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Names the headers that answers come with, and the answer 304, which no resource declares. It runs after the refusals. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = HeadersInOpenApi.AFTER_REFUSALS)
public class HeadersInOpenApi implements OASFilter {

    static final int AFTER_REFUSALS = 0;

    private static final String ETAG = "ETag";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String DEPRECATION = "Deprecation";
    private static final String SUNSET = "Sunset";
    private static final List<String> TAGGED = List.of("application/json", "text/calendar");
    private static final Map<String, String> MEANINGS = Map.of(
            ETAG,
            "Names what is shown, for If-None-Match, and its version, for If-Match",
            "Location",
            "Address of what was made",
            "Link",
            "Address of the next page, as rel=\"next\"; absent on the last one",
            "Allow",
            "Methods of this address",
            RETRY_AFTER,
            "Seconds until the request may be sent again",
            DEPRECATION,
            "Since when it should not be used any more, in seconds since 1970",
            SUNSET,
            "From when on it may be gone");
    private static final Map<String, String> EXAMPLES = Map.of(
            ETAG,
            "\"3.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"",
            "Location",
            "/api/referrals/0198c0de-0000-7000-8000-000000000001",
            "Link",
            "</api/referrals?cursor=MjAyMQ>; rel=\"next\"",
            "Allow",
            "GET, HEAD, OPTIONS",
            RETRY_AFTER,
            "5",
            DEPRECATION,
            "@1796079600",
            SUNSET,
            "Mon, 31 May 2027 22:00:00 GMT");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().forEach(HeadersInOpenApi::complete));
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        var read = method == PathItem.HttpMethod.GET;
        tagged(operation, "200")
                .filter(answer -> read || takes(operation, "If-Match"))
                .ifPresent(answer -> {
                    says(answer, ETAG);
                    if (read) {
                        operation.getResponses().addAPIResponse("304", notModified());
                    }
                    if (takes(operation, "cursor")) {
                        says(answer, "Link");
                    }
                });
        if (Boolean.TRUE.equals(operation.getDeprecated())) {
            operation.getResponses().getAPIResponses().values().forEach(answer -> {
                says(answer, DEPRECATION);
                says(answer, SUNSET);
            });
        }
        answer(operation, "201").ifPresent(answer -> says(answer, "Location"));
        tagged(operation, "201").ifPresent(answer -> says(answer, ETAG));
        answer(operation, "405").ifPresent(answer -> says(answer, "Allow"));
        Stream.of("429", "503", "504")
                .flatMap(status -> answer(operation, status).stream())
                .forEach(answer -> says(answer, RETRY_AFTER));
        answer(operation, "409")
                .filter(answer -> takes(operation, "Idempotency-Key"))
                .ifPresent(answer -> says(answer, RETRY_AFTER));
    }

    private static Optional<APIResponse> answer(Operation operation, String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
    }

    private static Optional<APIResponse> tagged(Operation operation, String status) {
        return answer(operation, status)
                .filter(answer ->
                        answer.getContent() != null && TAGGED.stream().anyMatch(answer.getContent()::hasMediaType));
    }

    private static boolean takes(Operation operation, String parameter) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getName)
                .anyMatch(parameter::equals);
    }

    private static APIResponse notModified() {
        var answer = OASFactory.createAPIResponse().description("You have it already, as If-None-Match says");
        says(answer, ETAG);
        return answer;
    }

    private static void says(APIResponse answer, String header) {
        var type = header.equals(RETRY_AFTER) ? SchemaType.INTEGER : SchemaType.STRING;
        var example =
                header.equals(RETRY_AFTER) ? (Object) Integer.valueOf(EXAMPLES.get(header)) : EXAMPLES.get(header);
        answer.addHeader(
                header,
                OASFactory.createHeader()
                        .description(MEANINGS.get(header))
                        .schema(OASFactory.createSchema().addType(type).addExample(example)));
    }
}
