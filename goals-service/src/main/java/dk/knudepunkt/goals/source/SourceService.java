package dk.knudepunkt.goals.source;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Puts in place at every start what must be there: nothing twice, and nothing over what is there already. */
@ApplicationScoped
class SourceService {

    private final Contracts contracts;
    private final MeasurementDefinitions definitions;
    private final Indicators indicators;
    private final InstantSource clock;

    SourceService(Contracts contracts, MeasurementDefinitions definitions, Indicators indicators, InstantSource clock) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    void fill(@Observes StartupEvent started) {
        contracts.lock();
        if (contracts.count() == 0) {
            addContract(ContractFile.read().contract());
        }
        if (indicators.count() == 0) {
            addIndicators();
        }
        enter(thisYear());
    }

    /** A service that runs across the New Year does not wait for its next start. */
    @Transactional
    @Scheduled(cron = "0 0 0 1 1 ?", timeZone = "Europe/Copenhagen")
    void enterNewYear() {
        contracts.lock();
        enter(thisYear());
    }

    private int thisYear() {
        return Denmark.dateOf(clock.instant()).getYear();
    }

    /** Today's work must count somewhere: a year without a contract of its own goes on with the last one's terms. */
    private void enter(int year) {
        var last = contracts.applyingIn(year);
        if (last.year() < year) {
            contracts.persist(last.carriedOverTo(year));
            definitions.ofYear(last.year()).forEach(definition -> definitions.persist(definition.carriedOverTo(year)));
        }
    }

    private void addContract(Contract contract) {
        contracts.persist(contract);
        DefinitionEntry.read().forEach(entry -> definitions.persist(entry.in(contract.year())));
    }

    private void addIndicators() {
        var position = 0;
        for (var entry : IndicatorEntry.read()) {
            indicators.persist(entry.at(++position));
        }
    }
}
