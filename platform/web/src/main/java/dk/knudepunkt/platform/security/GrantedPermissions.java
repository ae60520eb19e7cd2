package dk.knudepunkt.platform.security;

import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.Permission;

/** Gives a caller what the table gives to the caller's roles, so that {@code @PermissionsAllowed} can ask for it. */
@ApplicationScoped
public class GrantedPermissions implements SecurityIdentityAugmentor {

    private final Permissions permissions;

    GrantedPermissions(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Read when the service starts, which it does not with a table that cannot be read. */
    @Startup
    @Produces
    @Singleton
    static Permissions permissions() {
        return Permissions.load();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : granted(identity));
    }

    private SecurityIdentity granted(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addPermissionChecker(asked -> Uni.createFrom().item(allows(identity, asked)))
                .build();
    }

    private boolean allows(SecurityIdentity identity, Permission asked) {
        return permissions.allow(
                asked.getName() + ':' + asked.getActions(), identity.getRoles(), Claims.scopes(identity));
    }
}
