package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All tables that were taken in. */
@ApplicationScoped
class SeriesImports implements PanacheRepositoryBase<SeriesImport, UUID> {

    /** The newest first. */
    Page<SeriesImport> page(@Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, read -> read.id(0));
        var query = last == null ? find("order by id desc") : find("id < ?1 order by id desc", last);
        return Page.of(query.range(0, limit).list(), limit, each -> Cursor.after(each.id()));
    }
}
