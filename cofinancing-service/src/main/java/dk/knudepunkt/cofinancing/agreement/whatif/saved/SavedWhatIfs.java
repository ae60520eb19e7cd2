package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What-ifs that are kept. */
@ApplicationScoped
class SavedWhatIfs implements PanacheRepositoryBase<SavedWhatIf, UUID> {

    /** An owner's own, newest first; ids tell the time. */
    Page<SavedWhatIf> of(String owner, @Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, position -> position.id(0));
        var found = last == null
                ? find("owner = :owner order by id desc", Map.of("owner", owner))
                : find("owner = :owner and id < :last order by id desc", Map.of("owner", owner, "last", last));
        return Page.of(found.range(0, limit).list(), limit, each -> Cursor.after(each.id()));
    }
}
