package dk.knudepunkt.cofinancing.municipality.population;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.cofinancing.municipality.statbank.Figure;
import dk.knudepunkt.cofinancing.municipality.statbank.PopulationTable;
import dk.knudepunkt.cofinancing.proposal.Proposal;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes tables in, by two persons, and tells what is known. */
@ApplicationScoped
@Transactional
class PopulationService {

    private final Populations populations;
    private final PopulationFigures figures;
    private final PopulationImports imports;
    private final PopulationMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    PopulationService(
            Populations populations,
            PopulationFigures figures,
            PopulationImports imports,
            PopulationMessages messages,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.populations = populations;
        this.figures = figures;
        this.imports = imports;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps the whole table for a second person to approve, or refuses it and leaves everything as it was. */
    PopulationImport propose(Extract extract, byte[] content, @Nullable String charset) {
        var table = PopulationTable.read(content, charset);
        requireConsistent(extract, table.figures());
        var days = table.figures().stream().map(Figure::keyDate).collect(toSet());
        var tally = FigureTally.of(table, figures.latest(days));
        var proposed = new PopulationImport(extract, tally, new Proposal(caller.subject(), clock.instant()));
        imports.persistAndFlush(proposed);
        figures.propose(proposed.id(), table.figures());
        audit.record("proposed", "population", proposed.id());
        return proposed;
    }

    /** How a table moves what is known now; nothing once it has moved it. */
    List<Move> moves(PopulationImport proposed) {
        return proposed.proposal().isOpen() ? moves(figures.proposed(proposed.id())) : List.of();
    }

    /** Lets the table take effect: as lines of its own, so that what stands on an older extract keeps it. */
    PopulationImport approve(UUID id, @Nullable IfMatch ifMatch, ApproveImport approval) {
        var proposed = receipt(id);
        IfMatch.check(ifMatch, proposed.version());
        proposed.proposal().approve(caller.subject(), clock.instant());
        var given = figures.proposed(id);
        requireConsistent(proposed.extract(), given);
        approval.requireAll(moves(given));
        imports.flush();
        figures.takeIn(proposed);
        messages.announceUntold();
        audit.record("approved", "population", id);
        return proposed;
    }

    PopulationImport withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var proposed = receipt(id);
        IfMatch.check(ifMatch, proposed.version());
        proposed.proposal().withdraw(caller.subject(), clock.instant());
        imports.flush();
        audit.record("withdrew", "population", id);
        return proposed;
    }

    PopulationImport receipt(UUID id) {
        return imports.findByIdOptional(id).orElseThrow(PopulationProblem::notFound);
    }

    Page<PopulationImport> receipts(@Nullable String cursor, int limit) {
        return imports.page(cursor, limit);
    }

    Page<PopulationView> page(@Nullable String cursor, int limit) {
        return populations.page(cursor, limit);
    }

    PopulationDetail get(UUID id) {
        return populations.findByIdOptional(id).map(PopulationDetail::of).orElseThrow(PopulationProblem::notFound);
    }

    List<PopulationRow> series(@Nullable String municipalityCode) {
        return populations.series(municipalityCode);
    }

    private List<Move> moves(List<Figure> given) {
        var last = given.stream().map(Figure::keyDate).max(naturalOrder()).orElseThrow();
        return Move.of(given, figures.latestUntil(last));
    }

    private void requireConsistent(Extract extract, List<Figure> given) {
        var byDay = given.stream().collect(groupingBy(Figure::keyDate));
        requireAfter(extract, byDay);
        var stored = figures.of(extract, byDay.keySet());
        byDay.forEach((day, counts) -> requireSame(day, counts, stored.get(day)));
    }

    /** Nobody is counted before the day, and nothing is taken from the StatBank tomorrow. */
    private void requireAfter(Extract extract, Map<LocalDate, List<Figure>> byDay) {
        var day = extract.extractedOn();
        if (day.isAfter(Denmark.dateOf(clock.instant()))) {
            throw PopulationProblem.extractedInFuture(day).at("/extractedOn");
        }
        byDay.keySet().stream().filter(day::isBefore).sorted().findFirst().ifPresent(keyDate -> {
            throw PopulationProblem.extractedBefore(day, keyDate).at("/extractedOn");
        });
    }

    /** The same extract twice is one; two that differ under one date cannot both be it. */
    private static void requireSame(LocalDate day, List<Figure> counts, @Nullable Map<String, Integer> stored) {
        var given = counts.stream().collect(toMap(Figure::municipalityCode, Figure::persons));
        if (stored != null && !stored.equals(given)) {
            throw PopulationProblem.extractDiffers(day).at("/extractedOn");
        }
    }
}
