package dk.knudepunkt.goals.reported;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was told of targets. */
@ApplicationScoped
public class ReportedValues implements PanacheRepositoryBase<ReportedValue, UUID> {

    /** Which values; what is absent does not narrow. */
    record Filter(
            @Nullable ReportedValueStatus status,
            @Nullable String house,
            @Nullable Integer year,
            @Nullable String target) {}

    ReportedValue get(Target.Id target, UUID id) {
        return findByIdOptional(id)
                .filter(value -> value.target().equals(target))
                .orElseThrow(ReportedValueProblem::notFound);
    }

    List<ReportedValue> of(Target.Id target) {
        return list("contract = ?1 and targetCode = ?2", target.contract(), target.code());
    }

    /** Of each target of which something is approved, the latest day as of which it is. */
    public Map<Target.Id, LocalDate> latestDays(Collection<ContractKey> contracts) {
        return list("status = ?1 and contract in ?2", ReportedValueStatus.APPROVED, contracts).stream()
                .collect(toMap(
                        ReportedValue::target,
                        value -> value.statement().asOf(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /**
     * What held of each target of a contract at an instant, by its code.
     *
     * @param until as of which day at the latest; null for any
     */
    public Map<String, Reported> heldAt(ContractKey contract, Instant instant, @Nullable LocalDate until) {
        var held = new HashMap<String, Reported>();
        list("contract = ?1", contract).stream()
                .filter(value -> until == null || !value.statement().asOf().isAfter(until))
                .collect(groupingBy(value -> value.target().code()))
                .forEach((code, values) ->
                        ReportedValue.heldAt(values, instant).ifPresent(value -> held.put(code, value.statement())));
        return held;
    }

    /** The last told first. */
    Page<ReportedValue> newest(Filter filter, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (filter.status() != null) {
            conditions.add("status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.house() != null) {
            conditions.add("contract.house = :house");
            parameters.put("house", filter.house());
        }
        if (filter.year() != null) {
            conditions.add("contract.year = :year");
            parameters.put("year", filter.year());
        }
        if (filter.target() != null) {
            conditions.add("targetCode = :target");
            parameters.put("target", filter.target());
        }
        var last = Cursor.read(cursor, read -> read.id(0));
        if (last != null) {
            conditions.add("id < :last");
            parameters.put("last", last);
        }
        var rows = find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, value -> Cursor.after(value.id()));
    }
}
