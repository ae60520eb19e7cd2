package dk.knudepunkt.goals.source;

import dk.knudepunkt.goals.paper.letter.CouncilLetters;
import dk.knudepunkt.goals.paper.wish.InfrastructureWishes;
import dk.knudepunkt.platform.database.Turn;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Puts the council's wishes and letters in place at the first start. */
@ApplicationScoped
class CouncilPapersService {

    private final InfrastructureWishes wishes;
    private final CouncilLetters letters;
    private final Turn turn;

    CouncilPapersService(InfrastructureWishes wishes, CouncilLetters letters, Turn turn) {
        this.wishes = wishes;
        this.letters = letters;
        this.turn = turn;
    }

    @Transactional
    void fill(@Observes StartupEvent started) {
        turn.take("council papers");
        CouncilPapers.read().putInto(wishes, letters);
    }
}
