package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.cases.localbid.LocalBidRequests.AssessBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.ConcludeBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.DecideOnBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.RequestBid;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a bid from the municipality's request to its outcome. */
@ApplicationScoped
@Transactional
class LocalBidService {

    private final LocalBids bids;
    private final Audit audit;
    private final InstantSource clock;

    LocalBidService(LocalBids bids, Audit audit, InstantSource clock) {
        this.bids = bids;
        this.audit = audit;
        this.clock = clock;
    }

    LocalBid request(RequestBid request) {
        if (bids.isOneOpen(request.municipalityCode())) {
            throw LocalBidProblem.openAlready(request.municipalityCode()).at("/municipalityCode");
        }
        var bid = new LocalBid(request, today());
        bids.persist(bid);
        return audited("requested", bid);
    }

    LocalBid assess(UUID id, @Nullable IfMatch ifMatch, AssessBid told) {
        return change(id, ifMatch, "assessed", bid -> bid.assess(told, today()));
    }

    LocalBid decide(UUID id, @Nullable IfMatch ifMatch, DecideOnBid told) {
        return change(id, ifMatch, "decided", bid -> bid.decide(told, today()));
    }

    LocalBid conclude(UUID id, @Nullable IfMatch ifMatch, ConcludeBid told) {
        return change(id, ifMatch, "concluded", bid -> bid.conclude(told, today()));
    }

    LocalBid withdraw(UUID id, @Nullable IfMatch ifMatch) {
        return change(id, ifMatch, "withdrawn", LocalBid::withdraw);
    }

    LocalBid get(UUID id) {
        return bids.get(id);
    }

    Page<LocalBid> newest(@Nullable String cursor, int limit) {
        return bids.newest(cursor, limit);
    }

    private LocalBid change(UUID id, @Nullable IfMatch ifMatch, String deed, Consumer<LocalBid> step) {
        var bid = bids.get(id);
        IfMatch.check(ifMatch, bid.version());
        step.accept(bid);
        return audited(deed, bid);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private LocalBid audited(String action, LocalBid bid) {
        bids.flush();
        audit.record(action, "bid", bid.id());
        return bid;
    }
}
