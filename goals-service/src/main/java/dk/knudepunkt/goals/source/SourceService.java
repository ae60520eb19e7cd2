package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.agreement.CarryOver;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.House;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.goals.judgement.HouseJudgements;
import dk.knudepunkt.goals.reported.ReportedValue;
import dk.knudepunkt.goals.reported.ReportedValues;
import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts in place at every start what must be there: nothing twice, and nothing over what is there already. */
@ApplicationScoped
class SourceService {

    private final Contracts contracts;
    private final MeasurementDefinitions definitions;
    private final CarryOver carryOver;
    private final ReportedValues reported;
    private final HouseJudgements judgements;
    private final Indicators indicators;
    private final InstantSource clock;
    private final boolean invented;

    SourceService(
            Contracts contracts,
            MeasurementDefinitions definitions,
            CarryOver carryOver,
            ReportedValues reported,
            HouseJudgements judgements,
            Indicators indicators,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.invented-house") boolean invented) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.carryOver = carryOver;
        this.reported = reported;
        this.judgements = judgements;
        this.indicators = indicators;
        this.clock = clock;
        this.invented = invented;
    }

    @Transactional
    void fill(@Observes StartupEvent started) {
        contracts.lock();
        ship(SourceFolder.OWN);
        if (invented) {
            ship(SourceFolder.INVENTED);
        }
        if (indicators.count() == 0) {
            addIndicators();
        }
        enterAll();
    }

    private void ship(SourceFolder folder) {
        var paper = ContractFile.read(folder);
        var key = paper.contract();
        if (contracts.count("id", key) == 0) {
            contracts.persist(paper.agreed());
            paper.statuses().forEach((target, status) -> reported.persist(ReportedValue.ofPaper(target, status)));
        }
        if (judgements.count("contract", key) == 0) {
            judgements.persist(HouseJudgementEntry.read(folder).stream()
                    .flatMap(entry -> entry.in(key, paper.halfYearStatus().asOf())));
        }
        define(folder, key);
    }

    /** A service that runs across the New Year does not wait for its next start. */
    @Transactional
    @Scheduled(cron = "0 0 0 1 1 ?", timeZone = "Europe/Copenhagen", skipExecutionIf = Elsewhere.class)
    void enterNewYear() {
        contracts.lock();
        enterAll();
    }

    private void enterAll() {
        var year = Denmark.dateOf(clock.instant()).getYear();
        House.all().forEach(house -> enter(new ContractKey(house.slug(), year)));
        contracts.carriedOver().forEach(carryOver::define);
    }

    /** Today's work must count somewhere: a year without a contract of its own has a draft on the terms of the house's last. */
    private void enter(ContractKey key) {
        contracts
                .applying(key)
                .filter(last -> last.year() < key.year())
                .ifPresent(last -> carryOver.draft(last, key.year()));
    }

    /** A release may know how to count more targets than the one that filled the database, or how they were counted before. */
    private void define(SourceFolder folder, ContractKey key) {
        var defined = definitions.allOf(key).stream().map(SourceService::name).collect(toSet());
        definitions.persist(DefinitionEntry.read(folder).stream()
                .map(entry -> entry.in(key))
                .filter(definition -> !defined.contains(name(definition))));
    }

    private static String name(MeasurementDefinition definition) {
        return definition.targetCode() + ' ' + definition.version();
    }

    private void addIndicators() {
        var position = 0;
        for (var entry : IndicatorEntry.read()) {
            indicators.persist(entry.at(++position));
        }
    }
}
