package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.cases.consultant.ConsultantProblem;
import dk.knudepunkt.cases.consultant.Consultants;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.cases.task.Tasks;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invites consultants to bid, and takes their bids. */
@ApplicationScoped
@Transactional
class BidService {

    private final Bids bids;
    private final Tasks tasks;
    private final Consultants consultants;
    private final SecretLinks links;
    private final Audit audit;
    private final InstantSource clock;

    BidService(Bids bids, Tasks tasks, Consultants consultants, SecretLinks links, Audit audit, InstantSource clock) {
        this.bids = bids;
        this.tasks = tasks;
        this.consultants = consultants;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order of the invitations. */
    List<BidView> of(UUID task) {
        return bids.of(tasks.get(task)).stream().map(BidView::of).toList();
    }

    /** What the task is called that bids are for. */
    String titleOf(UUID task) {
        return tasks.get(task).title();
    }

    BidView invite(UUID taskId, InviteConsultant request) {
        var task = tasks.get(taskId);
        var consultant = consultants
                .known(request.consultantId())
                .orElseThrow(() -> ConsultantProblem.notFound().at("/consultantId"));
        if (bids.isInvited(task, consultant.id())) {
            throw BidProblem.invited().at("/consultantId");
        }
        var bid = new Bid(task, consultant, request.expiresOn(), today(), clock.instant());
        consultant.heardOf(today());
        bids.persist(bid);
        bids.flush();
        audit.record("invited", "bid", bid.id().toString());
        return BidView.of(bid);
    }

    /** What the task at a secret address is about; refused where the address takes no bid. */
    AskedBid asked(SecretToken token) {
        var bid = bid(token);
        bid.requireOpen(today());
        return new AskedBid(bid.task().title(), bid.expiresOn());
    }

    UUID submit(SecretToken token, SubmitBid request) {
        var bid = bid(token);
        bid.submit(request, today(), clock.instant());
        return bid.id();
    }

    private Bid bid(SecretToken token) {
        return links.subject(token).flatMap(bids::toSubmit).orElseThrow(BidProblem::unknownAddress);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
