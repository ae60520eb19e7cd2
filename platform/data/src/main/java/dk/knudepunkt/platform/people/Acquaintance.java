package dk.knudepunkt.platform.people;

import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Notes the name in each good token, once a day and whenever it is another; nobody is kept waiting or out by it. */
@Singleton
class Acquaintance implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(Acquaintance.class);

    private final People people;
    private final InstantSource clock;
    private final Map<String, Met> met = new ConcurrentHashMap<>();

    Acquaintance(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    private record Met(String name, Set<String> roles, LocalDate day) {}

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getName() == null) {
            return Uni.createFrom().item(identity);
        }
        var name = token.<String>claim("name").orElse(token.getName());
        var now = new Met(name, identity.getRoles(), LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
        return now.equals(met.put(token.getName(), now))
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> {
                    note(token.getName(), now);
                    return identity;
                });
    }

    private void note(String subject, Met now) {
        try {
            people.meet(new KnownPerson(subject, now.name()), now.roles());
        } catch (RuntimeException unavailable) {
            met.remove(subject);
            LOG.warnf("The name of an account could not be noted: %s", unavailable.getMessage());
        }
    }
}
