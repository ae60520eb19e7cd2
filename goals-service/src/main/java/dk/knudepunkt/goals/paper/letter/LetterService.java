package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the register of letters. */
@ApplicationScoped
@Transactional
class LetterService {

    private final CouncilLetters letters;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    LetterService(CouncilLetters letters, Audit audit, Caller caller, InstantSource clock) {
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All, or those of a status, the last written down first. */
    List<LetterView> list(@Nullable LetterStatus status) {
        return letters.newest().stream()
                .filter(letter -> status == null || letter.status() == status)
                .map(this::view)
                .toList();
    }

    LetterView show(UUID id) {
        return view(letters.get(id));
    }

    LetterView register(RegisterLetter request) {
        var letter = request.letter();
        letter.checkSent(today());
        letters.persist(letter);
        return audited("registered", letter);
    }

    LetterView answer(UUID id, @Nullable IfMatch ifMatch, AnswerLetter request) {
        var letter = read(id, ifMatch);
        letter.answer(
                new CouncilLetter.LetterAnswer(
                        request.from(), request.answeredOn(), request.gist(), caller.subject(), clock.instant()),
                today());
        return audited("answered", letter);
    }

    LetterView close(UUID id, @Nullable IfMatch ifMatch, CloseLetter request) {
        var letter = read(id, ifMatch);
        letter.close(request.reason());
        return audited("closed", letter);
    }

    private CouncilLetter read(UUID id, @Nullable IfMatch ifMatch) {
        var letter = letters.get(id);
        IfMatch.check(ifMatch, letter.version());
        return letter;
    }

    private LetterView audited(String action, CouncilLetter letter) {
        letters.flush();
        audit.record(action, "council-letter", letter.id());
        return view(letter);
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private LetterView view(CouncilLetter letter) {
        return LetterView.of(letter, caller.may("paper:keep"));
    }
}
