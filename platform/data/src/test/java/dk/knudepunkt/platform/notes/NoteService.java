package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class NoteService {

    static final int ROOM = 5;

    private final Notes notes;
    private final Audit audit;

    NoteService(Notes notes, Audit audit) {
        this.notes = notes;
        this.audit = audit;
    }

    /** Refuses a note too many only after it was written, so that nothing but a rollback keeps it out. */
    Note write(UUID pad, String text) {
        var note = new Note(UUID.randomUUID(), pad, text, 0);
        notes.run("insert into note (id, pad, text) values (?, ?, ?)", note.id(), pad, text);
        audit.record("written", "note", note.id());
        if (notes.all("pad = ?", pad).size() > ROOM) {
            throw new NoteProblem.PadFull(ROOM).at("/pad").insteadOf(List.of("read", "change"));
        }
        return note;
    }

    Note change(UUID id, @Nullable IfMatch ifMatch, String text) {
        IfMatch.check(ifMatch, get(id).version());
        notes.run("update note set text = ?, version = version + 1 where id = ?", text, id);
        return get(id);
    }

    Note get(UUID id) {
        return notes.all("id = ?", id).stream().findFirst().orElseThrow(() -> new NoteProblem.NotFound(id));
    }

    List<Note> on(UUID pad, UUID after, int limit) {
        return notes.all("pad = ? and id > ? order by id limit ?", pad, after, limit);
    }
}
