package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.sharing.GiveConsent.WithdrawConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what companies said. A unit does it for itself, the key account managers for all. */
@ApplicationScoped
@Transactional
class ConsentService {

    private final Consents consents;
    private final Turn turn;
    private final Units units;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ConsentService(Consents consents, Turn turn, Units units, Audit audit, Caller caller, InstantSource clock) {
        this.consents = consents;
        this.turn = turn;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CompanyConsent> page(@Nullable String unitCode, @Nullable String cursor, int limit) {
        return consents.page(UnitScope.of(caller), unitCode, cursor, limit);
    }

    CompanyConsent get(UUID id) {
        return consents.get(id, UnitScope.of(caller));
    }

    CompanyConsent give(GiveConsent request) {
        requireUnit(request.unitCode());
        turn.take("consent of " + request.cvr() + " to " + request.unitCode());
        if (consents.holds(request.unitCode(), request.cvr())) {
            throw ConsentProblem.givenAlready(request.cvr(), request.unitCode()).at("/cvr");
        }
        var said = new Said(request.day(), request.way(), caller.subject());
        var consent = new CompanyConsent(request.unitCode(), request.cvr(), request.companyName(), said, today());
        consents.persist(consent);
        return audited("registered", consent);
    }

    CompanyConsent withdraw(UUID id, @Nullable IfMatch ifMatch, WithdrawConsent request) {
        var consent = get(id);
        requireUnit(consent.unitCode());
        IfMatch.check(ifMatch, consent.version());
        consent.withdraw(new Said(request.day(), request.way(), caller.subject()), today());
        return audited("withdrew", consent);
    }

    private void requireUnit(String code) {
        if (!units.exists(code)) {
            throw ConsentProblem.unknownUnit(code).at("/unitCode");
        }
        if (!UnitScope.toWrite(caller).includes(code)) {
            throw ConsentProblem.unitNotYours(code).at("/unitCode");
        }
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private CompanyConsent audited(String action, CompanyConsent consent) {
        consents.flush();
        audit.record(action, "company-consent", consent.id());
        return consent;
    }
}
