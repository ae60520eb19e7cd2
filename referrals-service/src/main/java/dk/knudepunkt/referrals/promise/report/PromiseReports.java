package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.policy.Pin;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.unit.UnitScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works the report out from the logs of a period's referrals. A unit's report is of its own only. */
@ApplicationScoped
class PromiseReports {

    private static final String LOGS = """
            select r.id, r.unitCode, r.channel, r.submittedAt, r.pin, e
            from Referral r join LoggedEvent e on e.referralId = r.id
            where r.submittedAt >= :begins and r.submittedAt < :ends and (:all = true or r.unitCode in (:units))
            order by r.submittedAt, r.id, e.id""";

    private final EntityManager database;
    private final Promises promises;
    private final Caller caller;
    private final InstantSource clock;

    PromiseReports(EntityManager database, Promises promises, Caller caller, InstantSource clock) {
        this.database = database;
        this.promises = promises;
        this.caller = caller;
        this.clock = clock;
    }

    List<PromiseRow> rows(Period period, GroupBy groupBy) {
        return rows(period, groupBy, UnaryOperator.identity());
    }

    /** As if the referrals had been submitted under another policy or calendar. */
    List<PromiseRow> rows(Period period, GroupBy groupBy, UnaryOperator<Pin> repinned) {
        var now = clock.instant();
        var groups = referrals(period, repinned).stream()
                .collect(Collectors.groupingBy(groupBy::groupOf, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .flatMap(group -> inReadings(group.getKey(), group.getValue(), now))
                .toList();
    }

    /** Each reading over those referrals that were promised in it. */
    private static Stream<PromiseRow> inReadings(String group, List<ReportedReferral> referrals, Instant now) {
        return Stream.of(Reading.values())
                .map(reading -> {
                    var promised = referrals.stream()
                            .filter(each -> each.clock().promise().readings().contains(reading))
                            .toList();
                    return PromiseRow.of(group, reading, promised, now);
                })
                .filter(row -> row.n() + row.openNow() + row.handled() > 0);
    }

    private record Row(UUID id, String unitCode, Channel channel, Instant submittedAt, Pin pin, LoggedEvent event) {}

    private List<ReportedReferral> referrals(Period period, UnaryOperator<Pin> repinned) {
        var reach = UnitScope.of(caller);
        var logs = database.createQuery(LOGS, Row.class)
                .setParameter("begins", period.begins())
                .setParameter("ends", period.ends())
                .setParameter("all", reach.isAll())
                .setParameter("units", reach.codes().orElse(Set.of()))
                .getResultStream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        var reported = new ArrayList<ReportedReferral>();
        logs.values().forEach(log -> reported.add(reported(log, repinned)));
        return reported;
    }

    private ReportedReferral reported(List<Row> log, UnaryOperator<Pin> repinned) {
        var first = log.getFirst();
        var events = log.stream().map(Row::event).toList();
        return new ReportedReferral(
                first.unitCode(),
                first.channel(),
                first.submittedAt(),
                events.stream().anyMatch(event -> event.kind() == EventKind.WITHDRAWN),
                promises.clock(repinned.apply(first.pin()), events));
    }
}
