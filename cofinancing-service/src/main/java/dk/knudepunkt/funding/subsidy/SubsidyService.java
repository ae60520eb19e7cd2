package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.funding.programme.Programmes;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of a subsidy, each one unit of work. */
@ApplicationScoped
@Transactional
public class SubsidyService {

    private final Subsidies subsidies;
    private final Programmes programmes;
    private final SubsidyMessages messages;
    private final Audit audit;
    private final InstantSource clock;

    SubsidyService(
            Subsidies subsidies, Programmes programmes, SubsidyMessages messages, Audit audit, InstantSource clock) {
        this.subsidies = subsidies;
        this.programmes = programmes;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    SubsidyView get(UUID id) {
        return SubsidyView.of(subsidies.get(id));
    }

    /** Those that stand so, or all. */
    Page<SubsidyView> page(@Nullable SubsidyStatus status, Sort sort, @Nullable String cursor, int limit) {
        return subsidies.page(status, sort, cursor, limit).map(SubsidyView::of);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<SubsidyView> all(@Nullable SubsidyStatus status, Sort sort) {
        audit.record("exported", "subsidies", "found");
        return OneFile.of(page(status, sort, null, OneFile.MOST));
    }

    /** How many there are of what a page is a part of, and what was granted and paid in them. */
    Subsidies.Total total(@Nullable SubsidyStatus status) {
        return subsidies.total(status);
    }

    /** For everybody who is signed in: sums with their n, and no company. */
    public List<SubsidySum> sums() {
        return subsidies.sums();
    }

    List<Programme> programmes() {
        return programmes.all();
    }

    SubsidyView grant(Subsidy.Promise promise) {
        programmes.named(promise.programmeCode());
        requirePast(promise.on());
        var subsidy = new Subsidy(promise);
        subsidies.persist(subsidy);
        return audited("granted", subsidy);
    }

    SubsidyView pay(UUID id, @Nullable IfMatch ifMatch, long amount, LocalDate on) {
        requirePast(on);
        var subsidy = forChange(id, ifMatch);
        messages.announce(subsidy.pay(amount, on));
        return audited("paid", subsidy);
    }

    SubsidyView lapse(UUID id, @Nullable IfMatch ifMatch) {
        var subsidy = forChange(id, ifMatch);
        subsidy.lapse();
        return audited("lapsed", subsidy);
    }

    SubsidyView reverse(UUID id, @Nullable IfMatch ifMatch) {
        var subsidy = forChange(id, ifMatch);
        messages.announce(subsidy.reverse(today()));
        return audited("reversed", subsidy);
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(today())) {
            throw SubsidyProblem.dateOutOfOrder().at("/on");
        }
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private Subsidy forChange(UUID id, @Nullable IfMatch ifMatch) {
        var subsidy = subsidies.get(id);
        IfMatch.check(ifMatch, subsidy.version());
        return subsidy;
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private SubsidyView audited(String action, Subsidy subsidy) {
        subsidies.flush();
        audit.record(action, "subsidy", subsidy.id());
        return SubsidyView.of(subsidy);
    }
}
