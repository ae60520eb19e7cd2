package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.version.DatedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The versions of the policy. Those that are active never change, and are read once. */
@ApplicationScoped
class Policies implements DatedVersions<PolicyVersion> {

    private final Map<UUID, Promise> active = new ConcurrentHashMap<>();

    /** Which version applies to what is submitted on a day. */
    UUID applyingOn(LocalDate day) {
        return findApplyingOn(day).orElseThrow(PolicyProblem.NotFound::new).id();
    }

    Promise promise(UUID id) {
        var known = active.get(id);
        return known == null ? read(id) : known;
    }

    private Promise read(UUID id) {
        var version = get(id);
        var promise = version.promise();
        if (!version.isDraft()) {
            active.put(id, promise);
        }
        return promise;
    }

    PolicyVersion get(UUID id) {
        return findByIdOptional(id).orElseThrow(PolicyProblem.NotFound::new);
    }
}
