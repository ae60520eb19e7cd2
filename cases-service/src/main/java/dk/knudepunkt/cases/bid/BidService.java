package dk.knudepunkt.cases.bid;

import dk.knudepunkt.cases.bid.BidRequests.AssessBid;
import dk.knudepunkt.cases.bid.BidRequests.ConcludeBid;
import dk.knudepunkt.cases.bid.BidRequests.DecideOnBid;
import dk.knudepunkt.cases.bid.BidRequests.RequestBid;
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
class BidService {

    private final Bids bids;
    private final Audit audit;
    private final InstantSource clock;

    BidService(Bids bids, Audit audit, InstantSource clock) {
        this.bids = bids;
        this.audit = audit;
        this.clock = clock;
    }

    Bid request(RequestBid request) {
        if (bids.isOneOpen(request.municipalityCode())) {
            throw BidProblem.openAlready(request.municipalityCode()).at("/municipalityCode");
        }
        var bid = new Bid(request, today());
        bids.persist(bid);
        return audited("requested", bid);
    }

    Bid assess(UUID id, @Nullable IfMatch ifMatch, AssessBid told) {
        return change(id, ifMatch, "assessed", bid -> bid.assess(told, today()));
    }

    Bid decide(UUID id, @Nullable IfMatch ifMatch, DecideOnBid told) {
        return change(id, ifMatch, "decided", bid -> bid.decide(told, today()));
    }

    Bid conclude(UUID id, @Nullable IfMatch ifMatch, ConcludeBid told) {
        return change(id, ifMatch, "concluded", bid -> bid.conclude(told, today()));
    }

    Bid withdraw(UUID id, @Nullable IfMatch ifMatch) {
        return change(id, ifMatch, "withdrawn", Bid::withdraw);
    }

    Bid get(UUID id) {
        return bids.get(id);
    }

    Page<Bid> newest(@Nullable String cursor, int limit) {
        return bids.newest(cursor, limit);
    }

    private Bid change(UUID id, @Nullable IfMatch ifMatch, String deed, Consumer<Bid> step) {
        var bid = bids.get(id);
        IfMatch.check(ifMatch, bid.version());
        step.accept(bid);
        return audited(deed, bid);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private Bid audited(String action, Bid bid) {
        bids.flush();
        audit.record(action, "bid", bid.id());
        return bid;
    }
}
