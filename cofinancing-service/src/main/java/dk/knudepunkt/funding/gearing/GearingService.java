package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the house's accounts, and computes its gearing from them. */
@ApplicationScoped
@Transactional
public class GearingService {

    private final GearingAccounts accounts;
    private final GearingMessages messages;
    private final Audit audit;
    private final InstantSource clock;

    GearingService(GearingAccounts accounts, GearingMessages messages, Audit audit, InstantSource clock) {
        this.accounts = accounts;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest year first. */
    public List<GearingYear> years() {
        return GearingYear.all(accounts.listAll(), accounts.statements());
    }

    GearingYear get(int year) {
        return view(find(year));
    }

    GearingYear state(int year, Gearing.Amounts amounts) {
        if (year > Denmark.dateOf(clock.instant()).getYear()) {
            throw GearingProblem.yearNotBegun(year).at("/year");
        }
        if (accounts.of(year).isPresent()) {
            throw GearingProblem.yearTaken(year).at("/year");
        }
        var accountsOfYear = new YearAccounts(year);
        var stated = accountsOfYear.state(amounts);
        accounts.persist(accountsOfYear);
        return audited("stated", accountsOfYear, stated);
    }

    GearingYear correct(int year, @Nullable IfMatch ifMatch, Gearing.Amounts amounts) {
        var corrected = find(year);
        IfMatch.check(ifMatch, corrected.version());
        return audited("corrected", corrected, corrected.state(amounts));
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private GearingYear audited(String action, YearAccounts year, YearAccounts.Stated stated) {
        accounts.flush();
        messages.announce(stated);
        audit.record(action, "accounts", year.id());
        return view(year);
    }

    private YearAccounts find(int year) {
        return accounts.of(year).orElseThrow(() -> GearingProblem.notFound(year));
    }

    private GearingYear view(YearAccounts year) {
        return GearingYear.of(year.year(), year, accounts.statements());
    }
}
