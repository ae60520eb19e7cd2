package dk.knudepunkt.platform.openapi;

import dk.knudepunkt.platform.problem.ProblemBody;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the refusals that it can answer with, so that no resource has to list them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

    private static final Map<String, String> MEANINGS = meanings();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> MEANINGS.forEach((status, meaning) -> {
                            if (applies(status, path, method, operation)) {
                                operation.getResponses().addAPIResponse(status, problem(meaning));
                            }
                        })));
    }

    private static boolean applies(String status, String path, PathItem.HttpMethod method, Operation operation) {
        return switch (status) {
            // A body names things too, such as a year without agreements.
            case "404" -> path.contains("{") || operation.getRequestBody() != null;
            case "409", "413", "415" -> method != PathItem.HttpMethod.GET;
            case "412", "428" -> takes(operation, "If-Match");
            default -> true;
        };
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equals);
    }

    private static APIResponse problem(String meaning) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, body));
    }

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("400", "The request cannot be read; errors points at the value");
        meanings.put("401", "A valid access token is missing");
        meanings.put("403", "Your role, units or scopes do not give access");
        meanings.put("404", "There is none, or it is not yours");
        meanings.put("405", "Another method than those in Allow");
        meanings.put("406", "Not available in the format asked for");
        meanings.put("409", "The state does not allow it; actions lists what is allowed");
        meanings.put("412", "It has changed since you fetched it");
        meanings.put("413", "The content is too large");
        meanings.put("414", "The address is too long");
        meanings.put("415", "Send application/json");
        meanings.put("422", "Fields are wrong; errors names each");
        meanings.put("428", "Send If-Match with the ETag you were given");
        meanings.put("429", "Too many requests; Retry-After says when to go on");
        meanings.put("500", "A fault of ours; X-Correlation-Id finds it in our logs");
        meanings.put(
                "503",
                "Temporarily unavailable; a change may have been stored: repeat it with the same Idempotency-Key after Retry-After");
        meanings.put("504", "Took too long; a change may have been stored: repeat it as after 503");
        return meanings;
    }
}
