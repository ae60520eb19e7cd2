package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipts, newest first. */
@ApplicationScoped
class PopulationImports implements PanacheRepositoryBase<PopulationImport, UUID> {

    Page<PopulationImport> page(@Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, read -> read.id(0));
        var rows = (last == null ? find("order by id desc") : find("id < ?1 order by id desc", last))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, receipt -> Cursor.after(receipt.id()));
    }
}
