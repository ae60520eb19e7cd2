package dk.knudepunkt.cofinancing.municipality.population;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Tells of populations that came with the installation, or before anybody was told of them. */
@ApplicationScoped
class PopulationStartService {

    private final PopulationMessages messages;

    PopulationStartService(PopulationMessages messages) {
        this.messages = messages;
    }

    @Transactional
    void tell(@Observes StartupEvent started) {
        messages.announceUntold();
    }
}
