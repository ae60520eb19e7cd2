package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NoteService {

    static final int ROOM = 5;

    private final Notes notes;

    NoteService(Notes notes) {
        this.notes = notes;
    }

    Note write(UUID pad, String text) {
        if (notes.on(pad).size() == ROOM) {
            throw new NoteProblem.PadFull(ROOM).at("/pad").insteadOf(List.of("read", "change"));
        }
        var note = new Note(UUID.randomUUID(), pad, text, 0);
        notes.put(note);
        return note;
    }

    Note change(UUID id, @Nullable IfMatch ifMatch, String text) {
        var note = get(id);
        IfMatch.check(ifMatch, note.version());
        notes.put(new Note(id, note.pad(), text, note.version() + 1));
        return get(id);
    }

    Note get(UUID id) {
        return notes.find(id).orElseThrow(() -> new NoteProblem.NotFound(id));
    }

    List<Note> on(UUID pad, UUID after, int limit) {
        return notes.on(pad).stream()
                .filter(note -> note.id().toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }
}
