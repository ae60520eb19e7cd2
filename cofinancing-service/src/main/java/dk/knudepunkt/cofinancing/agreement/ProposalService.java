package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.population.Population;
import dk.knudepunkt.cofinancing.population.Populations;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the lead's side does: write a version, propose it, take it back. */
@ApplicationScoped
@Transactional
class ProposalService {

    private final AgreementVersions agreements;
    private final Populations populations;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ProposalService(
            AgreementVersions agreements, Populations populations, Audit audit, Caller caller, InstantSource clock) {
        this.agreements = agreements;
        this.populations = populations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    AgreementView draft(DraftAgreement written) {
        requireOwn(written.lead());
        var cluster = agreements
                .lock(written.cluster())
                .orElseThrow(() -> new AgreementProblem.UnknownCluster(written.cluster()).at("/cluster"));
        var agreement = new AgreementVersion(
                cluster,
                agreements.nextVersion(cluster),
                written.terms(),
                population(written),
                written.parties(),
                Milestones.drafted(caller.subject(), clock.instant()));
        requireRoom(agreement);
        agreements.persist(agreement);
        return done("drafted", agreement);
    }

    /** Other terms for a draft; the cluster stays, since it numbers the version. */
    AgreementView redraft(UUID id, @Nullable IfMatch seen, DraftAgreement written) {
        var agreement = forChange(id, seen);
        requireOwn(written.lead());
        if (!written.cluster().equals(agreement.cluster().code())) {
            throw new AgreementProblem.OtherCluster(agreement.cluster().code()).at("/cluster");
        }
        agreement.redraft(written.terms(), population(written), written.parties());
        requireRoom(agreement);
        return done("redrafted", agreement);
    }

    AgreementView propose(UUID id, @Nullable IfMatch seen) {
        var agreement = forChange(id, seen);
        agreements.lock(agreement.cluster().code());
        requireRoom(agreement);
        agreement.propose(caller.subject(), clock.instant(), today());
        return done("proposed", agreement);
    }

    AgreementView retract(UUID id, @Nullable IfMatch seen) {
        var agreement = forChange(id, seen);
        agreement.retract(clock.instant());
        return done("retracted", agreement);
    }

    private AgreementVersion forChange(UUID id, @Nullable IfMatch seen) {
        var agreement = agreements.get(id, Side.of(caller));
        requireOwn(agreement.lead());
        IfMatch.check(seen, agreement.revision());
        return agreement;
    }

    private void requireOwn(String lead) {
        if (!Side.of(caller).writesFor(lead)) {
            throw new AgreementProblem.NotYourMunicipality(lead).at("/lead");
        }
    }

    private Population population(DraftAgreement written) {
        return populations
                .latest(written.keyDate())
                .orElseThrow(() -> new AgreementProblem.KeyDateWithoutPopulation(written.keyDate()).at("/keyDate"));
    }

    /** No two versions hold at once, unless the later says that it follows the other; and only in years to come. */
    private void requireRoom(AgreementVersion agreement) {
        var terms = agreement.terms();
        var inTheWay = agreements.overlapping(agreement, AgreementStatus.IN_FORCE);
        inTheWay.stream()
                .filter(other -> !Integer.valueOf(other.version()).equals(terms.supersedes()))
                .findFirst()
                .ifPresent(other -> {
                    throw new AgreementProblem.Overlaps(other).at("/firstYear");
                });
        if (terms.supersedes() == null) {
            return;
        }
        if (inTheWay.isEmpty()) {
            throw new AgreementProblem.NothingToSupersede(terms.supersedes()).at("/supersedes");
        }
        var firstPossible =
                Math.max(today().getYear(), inTheWay.getFirst().terms().firstYear()) + 1;
        if (terms.firstYear() < firstPossible) {
            throw new AgreementProblem.YearBegun(firstPossible).at("/firstYear");
        }
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private AgreementView done(String deed, AgreementVersion agreement) {
        agreements.flush();
        audit.record(deed, "agreement", agreement.id());
        return AgreementView.of(agreement, Side.of(caller).actions(agreement));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
