package dk.knudepunkt.cofinancing.statement;

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
import org.jspecify.annotations.Nullable;

/** All statements that were issued. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, UUID> {

    /** Those of a year and of a municipality where one is named; newest first, for ids tell the time. */
    Page<Statement> page(
            @Nullable Integer year, @Nullable String municipalityCode, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (year != null) {
            conditions.add("year = :year");
            parameters.put("year", year);
        }
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
        return Page.of(rows, limit, statement -> Cursor.after(statement.id()));
    }

    /** The one of a running number. */
    Optional<Statement> numbered(long number) {
        return find("number", number).firstResultOptional();
    }

    /** The newest of these municipalities. */
    List<Statement> newest(Collection<String> municipalities, int limit) {
        return find("municipalityCode in ?1 order by id desc", municipalities)
                .range(0, limit - 1)
                .list();
    }

    /** The statements of a recipient, in the order they were issued in. */
    List<Statement> of(Statement.Recipient recipient) {
        return list(
                "municipalityCode = ?1 and year = ?2 order by correction",
                recipient.municipalityCode(),
                recipient.year());
    }

    long nextNumber() {
        return (long) getEntityManager()
                .createNativeQuery("select nextval('statement_number')", Long.class)
                .getSingleResult();
    }
}
