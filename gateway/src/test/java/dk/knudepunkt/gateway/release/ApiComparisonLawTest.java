package dk.knudepunkt.gateway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * The law behind the comparison, judged by a validator: where nothing breaks, all that could be sent can still be sent, and
 * all that is answered now could have been answered before.
 */
class ApiComparisonLawTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FIELDS = List.of("a", "b", "c");
    private static final List<JsonNode> VALUES = List.of(
            JSON.textNode(""),
            JSON.textNode("x"),
            JSON.textNode("long"),
            JSON.numberNode(0),
            JSON.numberNode(7),
            JSON.numberNode(1.5),
            JSON.booleanNode(true),
            JSON.nullNode());

    @Property(tries = 3_000)
    void whatCouldBeSentCanBeSent(
            @ForAll("limited") JsonNode before, @ForAll("limited") JsonNode now, @ForAll("values") JsonNode value) {
        var sent = only(value, before);
        if (breaksNothing(sending(before), sending(now)) && isValid(sent, before)) {
            assertTrue(isValid(sent, now), () -> "%s was taken by %s, and is not by %s".formatted(sent, before, now));
        }
    }

    @Property(tries = 3_000)
    void whatIsAnsweredWasAnswered(
            @ForAll("plain") JsonNode before, @ForAll("plain") JsonNode now, @ForAll("values") JsonNode value) {
        var answered = only(value, now);
        if (breaksNothing(answering(before), answering(now)) && isValid(answered, now)) {
            assertTrue(
                    isValid(answered, before),
                    () -> "%s is answered by %s, and was not by %s".formatted(answered, now, before));
        }
    }

    @Property
    void nothingDiffersFromItself(@ForAll("limited") JsonNode schema) {
        assertEquals(List.of(), ApiComparison.between(sending(schema), sending(schema), LocalDate.EPOCH));
        assertEquals(List.of(), ApiComparison.between(answering(schema), answering(schema), LocalDate.EPOCH));
    }

    private static boolean breaksNothing(JsonNode before, JsonNode now) {
        return ApiComparison.between(before, now, LocalDate.EPOCH).stream().noneMatch(ApiChange::breaks);
    }

    private static boolean isValid(JsonNode value, JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(value.toString(), InputFormat.JSON)
                .isEmpty();
    }

    /** Fields that nobody declared are refused, whatever a schema says. */
    private static JsonNode only(JsonNode value, JsonNode schema) {
        var known = FIELDS.stream().filter(schema.path("properties")::has).toList();
        return ((ObjectNode) value.deepCopy()).retain(known);
    }

    private static JsonNode sending(JsonNode schema) {
        return document("requestBody", Map.of("content", Map.of("application/json", Map.of("schema", schema))));
    }

    private static JsonNode answering(JsonNode schema) {
        var answer = Map.of("content", Map.of("application/json", Map.of("schema", schema)));
        return document("responses", Map.of("200", answer));
    }

    private static JsonNode document(String member, Object content) {
        return BuildFiles.JSON.valueToTree(Map.of(
                "paths", Map.of("/api/x", Map.of("post", Map.of("operationId", "x", member, content)))));
    }

    @Provide
    Arbitrary<JsonNode> limited() {
        return objects(Combinators.combine(types(), limits()).as(ObjectNode::setAll));
    }

    @Provide
    Arbitrary<JsonNode> plain() {
        return objects(types());
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.of(VALUES))
                .map(fields -> JSON.objectNode().<ObjectNode>setAll(fields));
    }

    private static Arbitrary<ObjectNode> types() {
        return Arbitraries.of("string", "integer", "number", "boolean", "null")
                .set()
                .ofMinSize(0)
                .ofMaxSize(3)
                .map(types -> {
                    var schema = JSON.objectNode();
                    if (!types.isEmpty()) {
                        types.stream().sorted().forEach(schema.withArrayProperty("type")::add);
                    }
                    return schema;
                });
    }

    private static Arbitrary<ObjectNode> limits() {
        return Arbitraries.maps(
                        Arbitraries.of("minimum", "maximum", "minLength", "maxLength"),
                        Arbitraries.integers().between(0, 9))
                .ofMaxSize(2)
                .flatMap(limits -> Arbitraries.of(true, false).map(some -> Tuple.of(limits, some)))
                .map(chosen -> {
                    var schema = JSON.objectNode();
                    chosen.get1().forEach(schema::put);
                    if (chosen.get2()) {
                        schema.putArray("enum").add("x").add("long");
                    }
                    return schema;
                });
    }

    private static Arbitrary<JsonNode> objects(Arbitrary<ObjectNode> field) {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(FIELDS), field),
                        Arbitraries.of(FIELDS).set())
                .as((properties, required) -> {
                    var schema = JSON.objectNode().put("type", "object");
                    properties.forEach(schema.withObjectProperty("properties")::set);
                    required.stream().sorted().forEach(schema.withArrayProperty("required")::add);
                    return schema;
                });
    }
}
