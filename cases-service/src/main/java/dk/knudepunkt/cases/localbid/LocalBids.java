package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bids that the house was asked for. */
@ApplicationScoped
class LocalBids implements PanacheRepositoryBase<LocalBid, UUID> {

    private static final List<LocalBidStatus> OPEN =
            List.of(LocalBidStatus.REQUESTED, LocalBidStatus.ASSESSED, LocalBidStatus.APPROVED);

    private record Position(LocalDate requestedOn, UUID id) {}

    LocalBid get(UUID id) {
        return findByIdOptional(id).orElseThrow(LocalBidProblem::notFound);
    }

    boolean isOneOpen(String municipalityCode) {
        return count("municipalityCode = ?1 and status in ?2", municipalityCode, OPEN) > 0;
    }

    /** The latest request first. */
    Page<LocalBid> newest(@Nullable String cursor, int limit) {
        var position = Cursor.read(cursor, read -> new Position(read.date(0), read.id(1)));
        var order = " order by requestedOn desc, id desc";
        var query = position == null
                ? find("1 = 1" + order)
                : find("(requestedOn, id) < (?1, ?2)" + order, position.requestedOn(), position.id());
        return Page.of(query.range(0, limit).list(), limit, last -> Cursor.after(last.requestedOn(), last.id()));
    }
}
