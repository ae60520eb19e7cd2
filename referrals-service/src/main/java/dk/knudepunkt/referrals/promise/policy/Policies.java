package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.version.DatedVersions;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.enterprise.context.ApplicationScoped;

/** The versions of the policy. */
@ApplicationScoped
class Policies extends DatedVersions<Promise, PolicyVersion> {

    Policies() {
        super(PolicyVersion.KIND);
    }

    @Override
    protected PolicyVersion make(int number, VersionTerms<Promise> terms) {
        return new PolicyVersion(number, terms);
    }
}
