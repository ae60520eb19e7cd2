package dk.knudepunkt.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredInOpenApiTest {

    record Shown(
            String id,
            @Nullable String wishes,
            @JsonUnwrapped Times times,
            @JsonUnwrapped @Nullable Outcome outcome) {}

    record Times(
            String submittedAt,
            @Nullable String endedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String need) {}

    record Outcome(String reason) {}

    private static final List<String> PROPERTIES =
            List.of("id", "wishes", "submittedAt", "endedAt", "need", "reason", "unknown");

    @Test
    void whatStandsOnOneLevelWithTheRestIsRequiredLikeTheRest() throws IOException {
        var answered = shown();
        filter(answered, OASFactory.createMediaType());
        assertEquals(List.of("id", "submittedAt"), answered.getRequired());
    }

    @Test
    void whatIsSentToUsKeepsItsOwnDemands() throws IOException {
        var both = shown().addRequired("id");
        filter(both, reference());
        assertEquals(List.of("id"), both.getRequired());
    }

    private static void filter(Schema shown, MediaType request) throws IOException {
        var classes = Index.of(Shown.class, Times.class, Outcome.class);
        new RequiredInOpenApi(classes).filterOpenAPI(api(shown, request));
    }

    private static OpenAPI api(Schema shown, MediaType request) {
        var operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(json(request)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(json(reference()))));
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("Shown", shown))
                .paths(OASFactory.createPaths()
                        .addPathItem("/api/shown", OASFactory.createPathItem().POST(operation)));
    }

    private static Content json(MediaType media) {
        return OASFactory.createContent().addMediaType("application/json", media);
    }

    private static MediaType reference() {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Shown"));
    }

    private static Schema shown() {
        var text = OASFactory.createSchema().addType(SchemaType.STRING);
        var shown = OASFactory.createSchema().addType(SchemaType.OBJECT);
        PROPERTIES.forEach(name -> shown.addProperty(name, text));
        return shown;
    }
}
