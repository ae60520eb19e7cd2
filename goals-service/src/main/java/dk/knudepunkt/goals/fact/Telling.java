package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.goals.house.House;
import dk.knudepunkt.platform.inbox.Envelope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one type of message tells of one kind of subject: which of its fields are the subject's id, and what it changes of all
 * that is known. Said in data, so that a type is a line where it belongs, and nothing else is needed to hear of it.
 */
public final class Telling {

    /** They are of the message, and not of what it tells of. */
    private static final Set<String> OF_THE_MESSAGE = Set.of("validOn", "recordedAt", "superseded", "reason");

    private final String topic;
    private final String type;
    private final SubjectKind kind;
    private final List<String> id;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> absent = new LinkedHashMap<>();
    private final Map<String, String> collected = new LinkedHashMap<>();
    private final List<String> forgotten = new ArrayList<>();
    private final List<String> unkept = new ArrayList<>();
    private boolean whole = true;
    private @Nullable String status;
    private @Nullable String counter;

    private Telling(String topic, String type, SubjectKind kind, List<String> id) {
        this.topic = topic;
        this.type = type;
        this.kind = kind;
        this.id = id;
    }

    /** A type of message whose fields become known of the subject that these fields name. */
    public static Telling of(String topic, String type, SubjectKind kind, String... id) {
        return new Telling(topic, type, kind, List.of(id));
    }

    /** From now on this is how things stand with the subject. */
    public Telling making(String after) {
        status = after;
        return this;
    }

    /** The field is known by another name. */
    public Telling calling(String field, String name) {
        names.put(field, name);
        return this;
    }

    /** What holds where the message says nothing, because it is of a time that knew nothing else. */
    public Telling orElse(String name, String value) {
        absent.put(name, value);
        return this;
    }

    /** What the message does not name does not hold any more. */
    public Telling forgetting(String... gone) {
        forgotten.addAll(List.of(gone));
        return this;
    }

    /** Nothing is taken over but this field, whose values are gathered under the name. */
    public Telling collecting(String field, String name) {
        whole = false;
        collected.put(field, name);
        return this;
    }

    /** The field is not kept, neither as what was said nor as what is known. */
    public Telling without(String field) {
        unkept.add(field);
        return this;
    }

    /** The message changes nothing where a higher number is known. */
    public Telling unlessBehind(String number) {
        counter = number;
        return this;
    }

    String topic() {
        return topic;
    }

    String type() {
        return type;
    }

    SubjectKind kind() {
        return kind;
    }

    /**
     * What the message says of its subject.
     *
     * @throws IllegalArgumentException where it names none
     */
    Said read(Envelope envelope, ObjectNode data) {
        var name = id.stream().map(field -> required(data, field)).collect(Collectors.joining("/"));
        var recorded = Optional.ofNullable(data.get("recordedAt"))
                .map(JsonNode::asText)
                .map(Instant::parse);
        return new Said(
                new Subject(house(envelope), kind, name),
                envelope.id(),
                type,
                recorded.orElse(envelope.time()),
                envelope.time(),
                kept(data));
    }

    /** Whoever does not say otherwise is of the house that this installation is of. */
    private static String house(Envelope envelope) {
        return envelope.attribute("house")
                .map(House::of)
                .orElseGet(House::ofInstallation)
                .slug();
    }

    private ObjectNode kept(ObjectNode data) {
        return unkept.isEmpty() ? data : data.deepCopy().remove(unkept);
    }

    private static String required(ObjectNode data, String field) {
        var value = data.get(field);
        if (value == null || !value.isValueNode() || value.isNull()) {
            throw new IllegalArgumentException("The message does not say its " + field);
        }
        return value.asText();
    }

    void change(ObjectNode state, ObjectNode said) {
        if (isBehind(state, said)) {
            return;
        }
        state.remove(forgotten);
        if (whole) {
            takeOver(state, said);
        }
        collected.forEach((field, name) -> collect(state, name, said.path(field)));
        absent.forEach((name, value) -> {
            if (!state.has(name)) {
                state.put(name, value);
            }
        });
        if (status != null) {
            state.put("status", status);
        }
    }

    private boolean isBehind(ObjectNode state, ObjectNode said) {
        return counter != null
                && state.has(counter)
                && state.get(counter).asLong() > said.path(counter).asLong();
    }

    private void takeOver(ObjectNode state, ObjectNode said) {
        said.properties().forEach(field -> {
            var name = names.getOrDefault(field.getKey(), field.getKey());
            if (!field.getValue().isNull() && !OF_THE_MESSAGE.contains(name)) {
                state.set(name, field.getValue());
            }
        });
    }

    private static void collect(ObjectNode state, String name, JsonNode value) {
        var all = new TreeSet<String>();
        state.path(name).forEach(known -> all.add(known.asText()));
        all.add(value.asText());
        ArrayNode gathered = state.putArray(name);
        all.forEach(gathered::add);
    }

    /** All that it does, so that one sees whether a later release would make other facts. */
    @Override
    public String toString() {
        return String.join(
                " ",
                type,
                kind.name(),
                id.toString(),
                names.toString(),
                absent.toString(),
                collected.toString(),
                forgotten.toString(),
                unkept.toString(),
                String.valueOf(whole),
                String.valueOf(status),
                String.valueOf(counter));
    }
}
