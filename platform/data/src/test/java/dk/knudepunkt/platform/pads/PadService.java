package dk.knudepunkt.platform.pads;

import dk.knudepunkt.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PadService {

    private static final int ROOM = 5;

    private final Pads pads;
    private final Audit audit;

    PadService(Pads pads, Audit audit) {
        this.pads = pads;
        this.audit = audit;
    }

    /** Refuses a note too many only after it was written, so that nothing but a rollback keeps it out. */
    PadNote write(UUID pad, String text) {
        var note = new PadNote(UUID.randomUUID(), pad, text);
        pads.run("insert into note (id, pad, text) values (?, ?, ?)", note.id(), pad, text);
        audit.record("written", "note", note.id());
        if (pads.notesOn(pad) > ROOM) {
            throw new PadFull();
        }
        return note;
    }
}
