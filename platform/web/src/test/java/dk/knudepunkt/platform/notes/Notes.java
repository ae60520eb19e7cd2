package dk.knudepunkt.platform.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All notes, in memory. */
@ApplicationScoped
class Notes {

    private static final Comparator<Note> ORDER =
            Comparator.comparing(note -> note.id().toString());

    private final Map<UUID, Note> byId = new ConcurrentHashMap<>();

    void put(Note note) {
        byId.put(note.id(), note);
    }

    Optional<Note> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of their ids. */
    List<Note> on(UUID pad) {
        return byId.values().stream()
                .filter(note -> note.pad().equals(pad))
                .sorted(ORDER)
                .toList();
    }
}
