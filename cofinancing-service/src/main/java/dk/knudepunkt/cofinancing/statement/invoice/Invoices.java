package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The invoices that were made. */
@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    private static final String UNPAID = "sentAt is not null and paidAt is null";

    /** How many a municipality has been sent and not paid, as far as is noted. */
    long unpaid(String municipalityCode) {
        return count("municipalityCode = ?1 and " + UNPAID, municipalityCode);
    }

    /** Newest first, for ids tell the time; of one municipality where one is named, and what is unpaid where that is asked for. */
    Page<Invoice> page(@Nullable String municipalityCode, boolean unpaid, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (municipalityCode != null) {
            conditions.add("municipalityCode = :municipality");
            parameters.put("municipality", municipalityCode);
        }
        if (unpaid) {
            conditions.add(UNPAID);
        }
        var last = Cursor.read(cursor, position -> position.id(0));
        if (last != null) {
            conditions.add("id < :last");
            parameters.put("last", last);
        }
        var rows = find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, invoice -> Cursor.after(invoice.id()));
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
