package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.inbox.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the invented house tells, in the messages that a real one would send. */
@ApplicationScoped
class ShippedMessages implements Teller {

    private final boolean invented;

    ShippedMessages(@ConfigProperty(name = "knudepunkt.invented-house") boolean invented) {
        this.invented = invented;
    }

    /** The shape of a message in {@code messages.json}. */
    private record MessageEntry(String id, String type, Instant time, JsonNode data) {

        Replay.Told told(String house) {
            return new Replay.Told(new Envelope(id, type, time, Map.of("house", house)), data.toString());
        }
    }

    @Override
    public Stream<Telling> tellings() {
        return Stream.of();
    }

    @Override
    public Stream<Replay.Told> archive() {
        return invented ? read() : Stream.of();
    }

    private static Stream<Replay.Told> read() {
        var house = ContractFile.read(SourceFolder.INVENTED).contract().house();
        return SourceFolder.INVENTED.read("messages.json", new TypeReference<List<MessageEntry>>() {}).stream()
                .map(entry -> entry.told(house));
    }
}
