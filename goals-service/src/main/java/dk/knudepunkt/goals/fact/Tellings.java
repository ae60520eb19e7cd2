package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.inbox.Replay;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All types of message that facts are made of. A type may tell of several subjects. */
final class Tellings {

    private final Map<String, List<Telling>> byType;
    private final List<Replay.Told> archive;

    Tellings(Stream<Telling> tellings) {
        this(tellings, List.of());
    }

    /** @param archive what was told and stands in no topic */
    Tellings(Stream<Telling> tellings, List<Replay.Told> archive) {
        this.archive = archive;
        this.byType = tellings.collect(groupingBy(Telling::type, LinkedHashMap::new, toList()));
    }

    List<Replay.Told> archive() {
        return archive;
    }

    Set<String> types() {
        return byType.keySet();
    }

    Set<String> topics() {
        return byType.values().stream()
                .flatMap(List::stream)
                .map(Telling::topic)
                .collect(toSet());
    }

    /** The same as long as the same messages make the same facts. */
    String fingerprint() {
        var told = archive.stream().map(message -> message.envelope().id() + message.payload());
        var lines = Stream.concat(byType.values().stream().flatMap(List::stream).map(Telling::toString), told)
                .sorted()
                .collect(joining("\n"));
        return UUID.nameUUIDFromBytes(lines.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What a message says, of each subject; nothing where it is of a type that nobody listens to. */
    List<Said> read(Envelope envelope, ObjectNode data) {
        var sayings = byType.getOrDefault(envelope.type(), List.of()).stream()
                .map(telling -> telling.read(envelope, data))
                .toList();
        // What cannot be made a fact alone never can: it is refused here, and not among others of its subject.
        sayings.forEach(said -> new History(this).of(List.of(said)));
        return sayings;
    }

    Telling of(String type, SubjectKind kind) {
        return Objects.requireNonNull(byType.get(type)).stream()
                .filter(telling -> telling.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
