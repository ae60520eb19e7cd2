package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The invoices that were made. */
@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    private static final String UNPAID = "sentAt is not null and paidAt is null";

    /** How VAT is charged tells what an amount without it comes to. */
    private static final String TOTALS = """
            select content ->> 'vat', count(*), count(*) filter (where is_unpaid),
                   coalesce(cast(sum(net) filter (where is_unpaid) as bigint), 0)
            from invoice,
                 lateral (select sent_at is not null and paid_at is null as is_unpaid) as standing,
                 lateral (select sum(cast(line ->> 'amount' as bigint)) as net
                          from jsonb_array_elements(content -> 'lines') as line) as lines
            where (:all or municipality_code = :municipality) and (not :unpaid or is_unpaid)
            group by content ->> 'vat'""";

    /**
     * Which invoices.
     *
     * @param municipality of one alone; null for those of all
     * @param unpaid only those that were sent and not paid
     */
    record Filter(@Nullable String municipality, boolean unpaid) {}

    /**
     * How much a list holds.
     *
     * @param unpaid how many were sent and not paid, and {@code due} what these amount to with VAT
     */
    record Total(long invoices, long unpaid, BigDecimal due) {

        static final Total NONE = new Total(0, 0, BigDecimal.ZERO);

        private static Total of(Object[] row) {
            var net = (long) row[3];
            var vat = VatTreatment.valueOf((String) row[0]).of(net);
            return new Total((long) row[1], (long) row[2], vat.add(BigDecimal.valueOf(net)));
        }

        private Total and(Total other) {
            return new Total(invoices + other.invoices, unpaid + other.unpaid, due.add(other.due));
        }
    }

    private static final Keyset<Invoice> ORDERS = new Keyset<>(
            Map.of("made", new Keyset.Column<>("invoice.id", Invoice::id, Cursor::id)), "invoice.id", Invoice::id);

    /** The newest comes first, for ids tell the time. */
    static final Sort USUAL = new Sort("made", true);

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

    /** How many a municipality has been sent and not paid, as far as is noted. */
    long unpaid(String municipalityCode) {
        return count("municipalityCode = ?1 and " + UNPAID, municipalityCode);
    }

    Page<Invoice> page(Filter filter, Sort sort, @Nullable String cursor, int limit) {
        var rows = listed(filter, ORDERS.after(sort, cursor)).range(0, limit).list();
        return Page.of(rows, limit, last -> ORDERS.cursor(sort, last));
    }

    private PanacheQuery<Invoice> listed(Filter filter, Keyset.Part part) {
        var conditions = new ArrayList<>(List.of(part.condition()));
        var values = new HashMap<>(part.values());
        if (filter.municipality() != null) {
            conditions.add("invoice.municipalityCode = :municipality");
            values.put("municipality", filter.municipality());
        }
        if (filter.unpaid()) {
            conditions.add(UNPAID);
        }
        return find(
                "from Invoice invoice where " + String.join(" and ", conditions) + " order by " + part.order(), values);
    }

    /** How many there are, how many of them are sent and not paid, and what these amount to. */
    Total total(Filter filter) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TOTALS, Object[].class)
                .setParameter("all", filter.municipality() == null)
                .setParameter("municipality", filter.municipality() == null ? "" : filter.municipality())
                .setParameter("unpaid", filter.unpaid())
                .getResultList()
                .stream()
                .map(Total::of)
                .reduce(Total.NONE, Total::and);
    }

    Optional<Invoice> numbered(String reference) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from invoice where content ->> 'reference' = :reference", Invoice.class)
                .setParameter("reference", reference)
                .uniqueResultOptional();
    }

    List<Invoice> newest(Collection<String> municipalities, int limit) {
        return find("municipalityCode in ?1 order by id desc", municipalities)
                .range(0, limit - 1)
                .list();
    }

    Optional<Invoice> ofStatement(UUID statementId) {
        return find("statementId", statementId).firstResultOptional();
    }

    /** Follows the last one of the year without a hole: it is stored with the invoice or not at all, and others wait for it. */
    int nextNumber(int year) {
        return (int) getEntityManager()
                .createNativeQuery("""
                        insert into invoice_series as series (year, last) values (:year, 1)
                        on conflict (year) do update set last = series.last + 1
                        returning last""", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}
