package dk.knudepunkt.goals.population;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What is told of how many people live where. */
@ApplicationScoped
class PopulationTeller implements Teller {

    @Override
    public Stream<Telling> tellings() {
        return Stream.of(Telling.of("population", "population.registered.v1", SubjectKind.POPULATION, "populationId"));
    }
}
