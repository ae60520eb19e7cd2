package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.agreement.CarryOver;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.goals.judgement.HouseJudgements;
import dk.knudepunkt.goals.reported.ReportedValue;
import dk.knudepunkt.goals.reported.ReportedValues;
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
    private final CarryOver carryOver;
    private final ReportedValues reported;
    private final HouseJudgements judgements;
    private final Indicators indicators;
    private final InstantSource clock;

    SourceService(
            Contracts contracts,
            MeasurementDefinitions definitions,
            CarryOver carryOver,
            ReportedValues reported,
            HouseJudgements judgements,
            Indicators indicators,
            InstantSource clock) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.carryOver = carryOver;
        this.reported = reported;
        this.judgements = judgements;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    void fill(@Observes StartupEvent started) {
        contracts.lock();
        var paper = ContractFile.read();
        var shipped = paper.contract();
        if (contracts.count() == 0) {
            contracts.persist(shipped);
            paper.statuses().forEach((target, status) -> reported.persist(ReportedValue.ofPaper(target, status)));
        }
        if (judgements.count() == 0) {
            judgements.persist(HouseJudgementEntry.read().stream()
                    .flatMap(entry ->
                            entry.in(shipped.year(), paper.halfYearStatus().asOf())));
        }
        define(shipped.year());
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

    /** Today's work must count somewhere: a year without a contract of its own has a draft on the last one's terms. */
    private void enter(int year) {
        var last = contracts.applyingIn(year);
        if (last.year() < year) {
            carryOver.draft(last, year);
        }
        contracts.carriedOver().forEach(carryOver::define);
    }

    /** A release may know how to count more targets than the one that filled the database, or how they were counted before. */
    private void define(int year) {
        var defined = definitions.allOf(year).stream().map(SourceService::name).collect(toSet());
        definitions.persist(DefinitionEntry.read().stream()
                .map(entry -> entry.in(year))
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
