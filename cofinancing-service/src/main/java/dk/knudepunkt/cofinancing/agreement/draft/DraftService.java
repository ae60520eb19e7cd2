package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.cofinancing.agreement.AgreementScope;
import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.AgreementVersions;
import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.agreement.Milestones;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
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

/** Writes versions of agreements for the lead's side. */
@ApplicationScoped
@Transactional
class DraftService {

    private final AgreementVersions agreements;
    private final Populations populations;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    DraftService(
            AgreementVersions agreements, Populations populations, Audit audit, Caller caller, InstantSource clock) {
        this.agreements = agreements;
        this.populations = populations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    AgreementView draft(DraftAgreement written) {
        AgreementScope.of(caller).requireWriterFor(written.lead());
        var cluster = agreements
                .lock(written.cluster())
                .orElseThrow(
                        () -> DraftProblem.unknownCluster(written.cluster()).at("/cluster"));
        var agreement = new AgreementVersion(
                cluster,
                agreements.nextVersion(cluster),
                written.terms(),
                population(written),
                written.parties(),
                Milestones.drafted(caller.subject(), clock.instant()));
        agreements.requireRoom(agreement, today());
        agreements.persist(agreement);
        return saved("drafted", agreement);
    }

    /** Other terms for a draft; the cluster stays, since it numbers the version. */
    AgreementView redraft(UUID id, @Nullable IfMatch ifMatch, DraftAgreement written) {
        var agreement = forChange(id, ifMatch);
        AgreementScope.of(caller).requireWriterFor(written.lead());
        if (!written.cluster().equals(agreement.cluster().code())) {
            throw DraftProblem.otherCluster(agreement.cluster().code()).at("/cluster");
        }
        agreement.redraft(written.terms(), population(written), written.parties());
        agreements.requireRoom(agreement, today());
        return saved("redrafted", agreement);
    }

    private AgreementVersion forChange(UUID id, @Nullable IfMatch ifMatch) {
        var agreement = agreements.get(id, AgreementScope.of(caller));
        AgreementScope.of(caller).requireWriterFor(agreement.lead());
        IfMatch.check(ifMatch, agreement.revision());
        return agreement;
    }

    private Population population(DraftAgreement written) {
        return populations
                .latest(written.keyDate())
                .orElseThrow(() ->
                        DraftProblem.keyDateWithoutPopulation(written.keyDate()).at("/keyDate"));
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private AgreementView saved(String action, AgreementVersion agreement) {
        agreements.flush();
        audit.record(action, "agreement", agreement.id());
        return AgreementView.of(agreement, AgreementScope.of(caller).actions(agreement));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
