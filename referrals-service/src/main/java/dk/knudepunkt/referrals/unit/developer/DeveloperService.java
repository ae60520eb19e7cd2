package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the register. */
@ApplicationScoped
@Transactional
class DeveloperService {

    private final Developers developers;
    private final DeveloperMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    DeveloperService(
            Developers developers, DeveloperMessages messages, Audit audit, Caller caller, InstantSource clock) {
        this.developers = developers;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    List<DeveloperView> all() {
        return developers.byName().stream().map(this::view).toList();
    }

    DeveloperView get(String subject) {
        return view(developers.get(subject));
    }

    DeveloperView register(RegisterDeveloper request) {
        if (developers.findById(request.subject()) != null) {
            throw DeveloperProblem.known(request.subject()).at("/subject");
        }
        var developer = new Developer(request.subject(), request.asKept());
        developers.persist(developer);
        tell(developer);
        return audited("registered", developer);
    }

    DeveloperView change(String subject, @Nullable IfMatch ifMatch, KeepDeveloper request) {
        var developer = developers.get(subject);
        IfMatch.check(ifMatch, developer.version());
        var before = developer.team();
        developer.change(request);
        if (!developer.team().equals(before)) {
            tell(developer);
        }
        return audited("changed", developer);
    }

    DeveloperView leave(String subject, @Nullable IfMatch ifMatch, LeaveHouse request) {
        var developer = developers.get(subject);
        IfMatch.check(ifMatch, developer.version());
        developer.leave(request.leftOn(), Denmark.dateOf(clock.instant()));
        return audited("left", developer);
    }

    private void tell(Developer developer) {
        messages.registered(developer.guide(), developer.team().orElse(null), clock.instant());
    }

    private DeveloperView audited(String action, Developer developer) {
        developers.flush();
        audit.record(action, "developer", developer.id());
        return view(developer);
    }

    private DeveloperView view(Developer developer) {
        return DeveloperView.of(developer, caller.may("developer:keep"));
    }
}
