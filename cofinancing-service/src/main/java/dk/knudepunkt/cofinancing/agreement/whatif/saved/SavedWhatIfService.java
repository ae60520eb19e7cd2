package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.cofinancing.agreement.whatif.ChangePointer;
import dk.knudepunkt.cofinancing.agreement.whatif.Questions;
import dk.knudepunkt.cofinancing.agreement.whatif.WhatIfService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what-ifs for their owners. */
@ApplicationScoped
@Transactional
class SavedWhatIfService {

    private final SavedWhatIfs saved;
    private final WhatIfService whatIfs;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    SavedWhatIfService(SavedWhatIfs saved, WhatIfService whatIfs, Audit audit, Caller caller, InstantSource clock) {
        this.saved = saved;
        this.whatIfs = whatIfs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only questions that have an answer are kept. */
    SavedWhatIf save(String name, Questions questions, boolean shared) {
        whatIfs.sideBySide(questions, ChangePointer.inQuestionsAt("/questions"));
        var whatIf = new SavedWhatIf(name, questions, shared, caller.subject(), clock.instant());
        saved.persistAndFlush(whatIf);
        audit.record("saved", "what-if", whatIf.id());
        return whatIf;
    }

    /** One's own, or one that is shared; of another's it is not told whether it exists. */
    SavedWhatIf get(UUID id) {
        return saved.findByIdOptional(id)
                .filter(whatIf -> whatIf.isReadableBy(caller.subject()))
                .orElseThrow(SavedWhatIfProblem::notFound);
    }

    Page<SavedWhatIf> page(@Nullable String cursor, int limit) {
        return saved.of(caller.subject(), cursor, limit);
    }

    /** The owner's right; also the administrator's, for one that is shared. */
    SavedWhatIf delete(UUID id, @Nullable IfMatch ifMatch) {
        var whatIf = get(id);
        if (!isDeletable(whatIf)) {
            throw SavedWhatIfProblem.notYours();
        }
        IfMatch.check(ifMatch, whatIf.version());
        saved.delete(whatIf);
        audit.record("deleted", "what-if", id);
        return whatIf;
    }

    boolean isDeletable(SavedWhatIf whatIf) {
        return whatIf.isOwnedBy(caller.subject()) || caller.may("what-if:clear");
    }
}
