package dk.knudepunkt.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final String REFERRALS = """
            tags: [{name: Referrals, description: One}]
            paths:
              /api/referrals: {get: {operationId: list, schema: {$ref: '#/components/schemas/Referral'}}}
              /referrals: {get: {operationId: page, schema: {$ref: '#/components/schemas/Form'}}}
            components:
              schemas:
                Referral: {type: object, properties: {company: {$ref: '#/components/schemas/Company'}}}
                Company: {type: string}
                Form: {type: object}
              securitySchemes: {other: {type: http}}
            """;

    @Test
    void onlyWhatIsPublicIsTaken() {
        assertEquals(Set.of("/api/referrals"), names(merged(REFERRALS).path("paths")));
    }

    @Test
    void onlyWhatIsUsedIsTaken() {
        assertEquals(Set.of("Referral", "Company"), names(merged(REFERRALS).at("/components/schemas")));
    }

    @Test
    void theFrameHasTheOnlySecurityScheme() {
        assertEquals(Set.of("bearer"), names(merged(REFERRALS).at("/components/securitySchemes")));
    }

    @Test
    void whatTheEdgeAddsToAnAnswerIsAddedHere() {
        var answers = merged("""
                paths: {/api/x: {get: {operationId: x, responses: {"200": {headers: {ETag: {}}}, "400": {}, "429": {}}}}}
                """).at("/paths/~1api~1x/get/responses");
        assertEquals(Set.of("ETag", "RateLimit"), names(answers.at("/200/headers")));
        assertEquals(
                "#/components/headers/RateLimit",
                answers.at("/429/headers/RateLimit/$ref").asText());
        assertEquals(Set.of(), names(answers.path("400")));
    }

    @Test
    void tagsAreKeptOnce() {
        var other = """
                tags: [{name: Referrals, description: Again}, {name: Units}]
                """;
        assertEquals(
                "[{\"name\":\"Referrals\",\"description\":\"One\"},{\"name\":\"Units\"}]",
                merged(REFERRALS, other).path("tags").toString());
    }

    @Test
    void theSameSchemaTwiceIsOneSchema() {
        var same = """
                paths: {/api/other: {get: {operationId: other}}}
                components: {schemas: {Company: {type: string}}}
                """;
        assertEquals(
                "string",
                merged(REFERRALS, same).at("/components/schemas/Company/type").asText());
    }

    @Test
    void oneNameForTwoSchemasIsRefused() {
        assertRefused("schemas/Company is one thing in 0 and another in 1", """
                components: {schemas: {Company: {type: object}}}
                """);
    }

    @Test
    void oneNameForTwoParametersIsRefused() {
        var parameter = "components: {parameters: {Cursor: {name: cursor, in: query}}}";
        var another = "components: {parameters: {Cursor: {name: after, in: query}}}";
        var refusal = assertThrows(OpenApiCollision.class, () -> merged(parameter, another));
        assertEquals("parameters/Cursor is one thing in 0 and another in 1", refusal.getMessage());
    }

    @Test
    void onePathInTwoServicesIsRefused() {
        assertRefused("The path /api/referrals of 1 is another service's", """
                paths: {/api/referrals: {post: {operationId: submit}}}
                """);
    }

    @Test
    void oneOperationIdInTwoServicesIsRefused() {
        assertRefused("The operationId list is in 0 and in 1", """
                paths: {/api/courses: {get: {operationId: list}}}
                """);
    }

    @Test
    void anOperationWithoutAnIdIsRefused() {
        assertRefused("An operation of 1 has no operationId", """
                paths: {/api/courses: {parameters: [], get: {summary: Nameless}}}
                """);
    }

    private static void assertRefused(String message, String other) {
        var refusal = assertThrows(OpenApiCollision.class, () -> merged(REFERRALS, other));
        assertEquals(message, refusal.getMessage());
    }

    private static ObjectNode merged(String... documents) {
        var merge = new OpenApiMerge((ObjectNode) yaml("""
                tags: []
                paths: {}
                components: {securitySchemes: {bearer: {type: http}}, headers: {RateLimit: {schema: {type: string}}}}
                """));
        for (var i = 0; i < documents.length; i++) {
            merge.add(String.valueOf(i), yaml(documents[i]));
        }
        return merge.result();
    }

    private static JsonNode yaml(String text) {
        try {
            return BuildFiles.YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(property -> property.getKey()).collect(Collectors.toSet());
    }
}
