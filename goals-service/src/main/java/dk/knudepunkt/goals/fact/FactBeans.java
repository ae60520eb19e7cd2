package dk.knudepunkt.goals.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** All tellings of all features, in one place. */
class FactBeans {

    @Produces
    @Singleton
    static Tellings tellings(@All List<Teller> tellers) {
        return new Tellings(
                tellers.stream().flatMap(Teller::tellings),
                tellers.stream().flatMap(Teller::archive).toList());
    }
}
