package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked at the crisis desk. */
@ApplicationScoped
class Enquiries implements PanacheRepositoryBase<Enquiry, UUID> {

    /** Which of them; what is absent does not narrow. */
    record Filter(
            @Nullable String crisis,
            @Nullable EnquiryTheme theme,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private record Position(LocalDate receivedOn, UUID id) {}

    private record Asked(EnquiryTheme theme, int year, int month, long number, long answered) {}

    private record Conditions(String text, Map<String, Object> parameters) {

        static Conditions of(Filter filter) {
            var conditions = new ArrayList<String>(List.of("1 = 1"));
            var parameters = new HashMap<String, Object>();
            if (filter.crisis() != null) {
                conditions.add("enquiry.crisis.code = :crisis");
                parameters.put("crisis", filter.crisis());
            }
            if (filter.theme() != null) {
                conditions.add("enquiry.theme = :theme");
                parameters.put("theme", filter.theme());
            }
            if (filter.from() != null) {
                conditions.add("enquiry.receivedOn >= :from");
                parameters.put("from", filter.from());
            }
            if (filter.until() != null) {
                conditions.add("enquiry.receivedOn <= :until");
                parameters.put("until", filter.until());
            }
            return new Conditions(String.join(" and ", conditions), parameters);
        }
    }

    Enquiry get(UUID id) {
        return findByIdOptional(id).orElseThrow(EnquiryProblem::notFound);
    }

    /** Those that came last come first. */
    Page<Enquiry> newest(Filter filter, @Nullable String cursor, int limit) {
        var conditions = Conditions.of(filter);
        var text = conditions.text();
        var position = Cursor.read(cursor, read -> new Position(read.date(0), read.id(1)));
        if (position != null) {
            text += " and (enquiry.receivedOn, enquiry.id) < (:receivedOn, :id)";
            conditions.parameters().putAll(Map.of("receivedOn", position.receivedOn(), "id", position.id()));
        }
        var rows = find(
                        "from Enquiry enquiry join fetch enquiry.crisis where " + text
                                + " order by enquiry.receivedOn desc, enquiry.id desc",
                        conditions.parameters())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.receivedOn(), last.id()));
    }

    /** How many there were of each theme in each month; what was withdrawn is not counted. */
    List<EnquiryCount> counts(Filter filter) {
        var conditions = Conditions.of(filter);
        var query = getEntityManager().createQuery("""
                        select theme, year(receivedOn), month(receivedOn), count(*), count(answeredOn)
                        from Enquiry enquiry where not withdrawn and %s
                        group by theme, year(receivedOn), month(receivedOn)
                        order by year(receivedOn), month(receivedOn), theme""".formatted(conditions.text()), Asked.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(asked -> new EnquiryCount(
                        asked.theme(),
                        YearMonth.of(asked.year(), asked.month()).toString(),
                        asked.number(),
                        asked.answered()))
                .toList();
    }
}
