package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.people.KnownPerson;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import dk.knudepunkt.referrals.unit.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes care of which unit, and whom to meet next. */
@ApplicationScoped
@Transactional
public class KeyAccountService {

    private final KeyAccounts accounts;
    private final Meetings meetings;
    private final Units units;
    private final People people;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    KeyAccountService(
            KeyAccounts accounts,
            Meetings meetings,
            Units units,
            People people,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.accounts = accounts;
        this.meetings = meetings;
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Within the caller's scope, the one that waits longest for a meeting first. */
    List<KeyAccountView> all() {
        var met = met();
        return accounts.within(UnitScope.of(caller)).stream()
                .map(account -> view(account, met))
                .sorted(KeyAccountView.LONGEST_WAITING_FIRST)
                .toList();
    }

    KeyAccountView get(String unitCode) {
        return view(accounts.get(unitCode, UnitScope.of(caller)));
    }

    KeyAccountView entrust(
            String unitCode, @Nullable IfMatch ifMatch, @Nullable String managerId, int meetingsPerYear) {
        var account = accounts.get(unitCode, UnitScope.of(caller));
        IfMatch.check(ifMatch, account.version());
        if (managerId != null && !isManager(managerId, view(account))) {
            throw KeyAccountProblem.unknownManager(managerId).at("/managerId");
        }
        account.entrust(managerId, meetingsPerYear);
        accounts.flush();
        audit.record("entrusted", "key-account", unitCode);
        return view(account);
    }

    /** Those who can be given an account; whoever has it now keeps it. */
    List<KnownPerson> managers(KeyAccountView account) {
        var managers = people.withRole(Role.KAM);
        var now = account.managerId();
        return now == null
                        || managers.stream()
                                .anyMatch(manager -> manager.subject().equals(now))
                ? managers
                : Stream.concat(managers.stream(), Stream.of(new KnownPerson(now, people.nameOf(now))))
                        .toList();
    }

    private boolean isManager(String subject, KeyAccountView account) {
        return managers(account).stream().anyMatch(manager -> manager.subject().equals(subject));
    }

    private KeyAccountView view(KeyAccount account) {
        return view(account, met());
    }

    /** When each unit was met last, as things stand today. */
    private record Met(Map<String, LocalDate> coordination, Map<String, LocalDate> visits, LocalDate today) {}

    private Met met() {
        return new Met(
                meetings.latest(MeetingKind.COORDINATION),
                meetings.latest(MeetingKind.VISIT),
                Denmark.dateOf(clock.instant()));
    }

    private KeyAccountView view(KeyAccount account, Met met) {
        var unit = account.unitCode();
        return KeyAccountView.of(
                account,
                units.name(unit),
                Optional.ofNullable(met.coordination().get(unit)),
                Optional.ofNullable(met.visits().get(unit)),
                met.today());
    }
}
