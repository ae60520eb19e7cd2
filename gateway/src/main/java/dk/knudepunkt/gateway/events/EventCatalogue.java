package dk.knudepunkt.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.docs.DocField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI document in the order in which people read it: topics, their messages, who sends them and who hears them. */
final class EventCatalogue {

    private final JsonNode document;
    private final Map<String, List<String>> senders;
    private final Map<String, List<String>> hearers;
    private final List<Topic> topics;

    EventCatalogue(JsonNode document) {
        this.document = document;
        this.senders = services("send");
        this.hearers = services("receive");
        this.topics = document.path("channels").valueStream().map(this::topic).toList();
    }

    List<Topic> topics() {
        return topics;
    }

    Optional<EventType> find(String name) {
        return topics.stream()
                .flatMap(topic -> topic.types().stream())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    /** What CloudEvents puts beside the data of every message. */
    List<DocField> headers() {
        return fields(document.at("/components/schemas/CloudEventHeaders"));
    }

    private Topic topic(JsonNode channel) {
        var name = channel.path("address").asText();
        var types = channel.path("messages")
                .propertyStream()
                .map(message -> type(name, message.getKey()))
                .toList();
        return new Topic(name, channel.path("description").asText(), types);
    }

    private EventType type(String topic, String key) {
        var message = document.at("/components/messages").path(key);
        var schema = message.at("/payload/schema");
        return new EventType(
                message.path("name").asText(),
                topic,
                message.path("summary").asText(),
                senders.getOrDefault(key, List.of()),
                hearers.getOrDefault(key, List.of()),
                fields(schema),
                message.at("/examples/0/payload").toPrettyString(),
                schema.toPrettyString());
    }

    /** The services that do this, by message. The summary of what one does begins with its name. */
    private Map<String, List<String>> services(String action) {
        var services = new TreeMap<String, List<String>>();
        document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .forEach(operation -> operation
                        .path("messages")
                        .forEach(message -> services.computeIfAbsent(last(message), key -> new ArrayList<>())
                                .add(operation.path("summary").asText().split(" ", 2)[0])));
        return services;
    }

    private static String last(JsonNode reference) {
        var path = reference.path("$ref").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<DocField> fields(JsonNode schema) {
        var always = schema.path("required").valueStream().map(JsonNode::asText).toList();
        return schema.path("properties")
                .propertyStream()
                .map(field -> new DocField(
                        field.getKey(),
                        type(schema, field.getValue()),
                        always.contains(field.getKey()),
                        field.getValue().path("description").asText()))
                .toList();
    }

    private static String type(JsonNode schema, JsonNode field) {
        if (field.has("$ref")) {
            return type(schema, schema.at(field.path("$ref").asText().substring(1)));
        }
        if (field.has("enum")) {
            return field.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        }
        if (field.has("items")) {
            return "array: " + type(schema, field.path("items"));
        }
        return field.has("format")
                ? field.path("format").asText()
                : field.path("const").asText(field.path("type").asText());
    }
}
