package dk.knudepunkt.goals.series;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes tables in, whole or not at all, and withdraws what was wrong. */
@ApplicationScoped
@Transactional
class SeriesImportService {

    private final SeriesDefinitions definitions;
    private final SeriesFigures figures;
    private final SeriesImports imports;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    SeriesImportService(
            SeriesDefinitions definitions,
            SeriesFigures figures,
            SeriesImports imports,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.definitions = definitions;
        this.figures = figures;
        this.imports = imports;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A table as it was read.
     *
     * @param tally what it would bring
     * @param faults the first of what is wrong with it; with one of them nothing is taken in
     */
    record Look(List<SeriesFigure> found, SeriesTally tally, List<SeriesProblem> faults) {

        /** Refuses what is wrong, naming each line. */
        Look whole() {
            if (!faults.isEmpty()) {
                throw faults.getFirst().besides(faults.subList(1, faults.size()));
            }
            return this;
        }
    }

    /** What a table would bring, and what is wrong with it; nothing is kept. */
    Look look(SeriesOrigin origin, byte[] content, @Nullable String charset) {
        return read(origin, content, charset);
    }

    SeriesImport take(SeriesOrigin origin, byte[] content, @Nullable String charset) {
        turn.take("series " + origin.sourceTable());
        var read = read(origin, content, charset).whole();
        var taken = new SeriesImport(origin, read.tally(), caller.subject(), clock.instant());
        imports.persistAndFlush(taken);
        figures.add(taken.id(), read.found());
        audit.record("imported", "series", taken.id());
        return taken;
    }

    SeriesImport withdraw(UUID id, @Nullable IfMatch ifMatch, String because) {
        var taken = get(id);
        IfMatch.check(ifMatch, taken.version());
        taken.withdraw(caller.subject(), because, clock.instant());
        imports.flush();
        audit.record("withdrew", "series", id);
        return taken;
    }

    SeriesImport get(UUID id) {
        return imports.findByIdOptional(id).orElseThrow(SeriesProblem::importNotFound);
    }

    Page<SeriesImport> page(@Nullable String cursor, int limit) {
        return imports.page(cursor, limit);
    }

    private Look read(SeriesOrigin origin, byte[] content, @Nullable String charset) {
        requireExtracted(origin);
        var series = definitions.in(origin.sourceTable());
        var found = SeriesReader.read(content, charset, series);
        var history = figures.of(series.stream().map(SeriesDefinition::code).toList());
        requireSame(origin, found.figures(), history);
        var known = history.at(clock.instant()).best().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, best -> best.getValue().figure()));
        return new Look(found.figures(), SeriesTally.of(found.figures(), found.leftOut(), known), found.faults());
    }

    /** Nothing is taken from the StatBank tomorrow. */
    private void requireExtracted(SeriesOrigin origin) {
        var day = origin.extractedOn();
        if (day != null && day.isAfter(Denmark.dateOf(clock.instant()))) {
            throw SeriesProblem.extractedInFuture(day).at("/extractedOn");
        }
    }

    /** Two that differ under one date cannot both be the extract of that day. */
    private void requireSame(SeriesOrigin origin, List<SeriesFigure> found, SeriesHistory history) {
        var day = origin.extractedOn();
        if (day == null) {
            return;
        }
        var told = found.stream().collect(toMap(SeriesFigure::place, SeriesFigure::value));
        history.extractedOn(day, clock.instant())
                .map(KnownFigure::figure)
                .filter(given -> told.getOrDefault(given.place(), given.value()).compareTo(given.value()) != 0)
                .findFirst()
                .ifPresent(given -> {
                    throw SeriesProblem.extractDiffers(day).at("/extractedOn");
                });
    }
}
