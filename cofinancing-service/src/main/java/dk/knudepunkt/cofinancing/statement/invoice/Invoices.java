package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invoices that were made. */
@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    /** Newest first, for ids tell the time; of one municipality where one is named. */
    Page<Invoice> page(@Nullable String municipalityCode, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (municipalityCode != null) {
            conditions.add("municipalityCode = :municipality");
            parameters.put("municipality", municipalityCode);
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

    Optional<Invoice> ofStatement(UUID statementId) {
        return find("statementId", statementId).firstResultOptional();
    }

    long nextNumber() {
        return (long) getEntityManager()
                .createNativeQuery("select nextval('invoice_number')", Long.class)
                .getSingleResult();
    }
}
