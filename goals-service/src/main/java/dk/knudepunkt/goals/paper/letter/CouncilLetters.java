package dk.knudepunkt.goals.paper.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All letters: a council sends a handful a year, so they come all at once. */
@ApplicationScoped
public class CouncilLetters implements PanacheRepositoryBase<CouncilLetter, UUID> {

    CouncilLetter get(UUID id) {
        return findByIdOptional(id).orElseThrow(LetterProblem::notFound);
    }

    /** The last written down first. */
    List<CouncilLetter> newest() {
        return list("order by id desc");
    }
}
