package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafting a policy, revising the draft, making it active. */
@ApplicationScoped
@Transactional
public class PolicyService {

    private final Policies policies;
    private final Audit audit;
    private final InstantSource clock;

    PolicyService(Policies policies, Audit audit, InstantSource clock) {
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    PolicyVersion draft(PolicyTerms terms) {
        var policy = new PolicyVersion(policies.nextNumber(), terms);
        policies.persist(policy);
        return done("drafted", policy);
    }

    PolicyVersion revise(UUID id, @Nullable IfMatch ifMatch, PolicyTerms terms) {
        var policy = forChange(id, ifMatch);
        policy.revise(terms);
        return done("revised", policy);
    }

    PolicyVersion activate(UUID id, @Nullable IfMatch ifMatch) {
        var policy = forChange(id, ifMatch);
        if (policies.isDateTaken(policy)) {
            throw new PolicyProblem.DateTaken(policy.effectiveFrom()).at("/effectiveFrom");
        }
        policy.activate(Denmark.dateOf(clock.instant()));
        return done("activated", policy);
    }

    private PolicyVersion forChange(UUID id, @Nullable IfMatch ifMatch) {
        var policy = policies.get(id);
        IfMatch.check(ifMatch, policy.version());
        return policy;
    }

    private PolicyVersion done(String action, PolicyVersion policy) {
        policies.flush();
        audit.record(action, "policy", policy.id());
        return policy;
    }
}
