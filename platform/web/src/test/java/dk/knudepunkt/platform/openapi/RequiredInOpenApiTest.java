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

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Headline(
            @Nullable String value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {}

    @Test
    void whatStandsOnOneLevelWithTheRestIsRequiredLikeTheRest() throws IOException {
        var answered = shown();
        filter(answered, OASFactory.createMediaType());
        assertEquals(List.of("id", "submittedAt"), answered.getRequired());
    }

    @Test
    void whatIsShownAsNullIsThere() throws IOException {
        var headline = schema("value", "note");
        new RequiredInOpenApi(Index.of(Headline.class))
                .filterOpenAPI(api("Headline", headline, OASFactory.createMediaType()));
        assertEquals(List.of("value"), headline.getRequired());
    }

    @Test
    void whatIsSentToUsKeepsItsOwnDemands() throws IOException {
        var both = shown().addRequired("id");
        filter(both, reference("Shown"));
        assertEquals(List.of("id"), both.getRequired());
    }

    private static void filter(Schema shown, MediaType request) throws IOException {
        var classes = Index.of(Shown.class, Times.class, Outcome.class);
        new RequiredInOpenApi(classes).filterOpenAPI(api("Shown", shown, request));
    }

    private static OpenAPI api(String name, Schema shown, MediaType request) {
        var operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(json(request)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(json(reference(name)))));
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, shown))
                .paths(OASFactory.createPaths()
                        .addPathItem("/api/shown", OASFactory.createPathItem().POST(operation)));
    }

    private static Content json(MediaType media) {
        return OASFactory.createContent().addMediaType("application/json", media);
    }

    private static MediaType reference(String name) {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + name));
    }

    private static Schema shown() {
        return schema("id", "wishes", "submittedAt", "endedAt", "need", "reason", "unknown");
    }

    private static Schema schema(String... properties) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var name : properties) {
            schema.addProperty(name, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        return schema;
    }
}
