package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;

/** How people sign in. It stands in code because the cookies' safety follows from the scheme of the public URL. */
class SignInTenant {

    static final String CALLBACK = "/sign-in/callback";

    /** A page that was left open can be taken up again on the same day, as long as the issuer renews its tokens. */
    private static final Duration RENEWABLE = Duration.ofHours(8);

    /** So that a token does not run out on its way to a service. */
    private static final Duration RENEWED_BEFORE = Duration.ofSeconds(10);

    void create(@Observes Oidc oidc, Settings settings) {
        var signIn = settings.signIn();
        var tenant = OidcTenantConfig.authServerUrl(signIn.issuer().toString())
                .applicationType(ApplicationType.WEB_APP)
                .clientId(signIn.clientId())
                .credentials(signIn.clientSecret())
                // The services judge by the access token, so the menu does too.
                .roles(Source.accesstoken, "roles")
                .token()
                .refreshExpired()
                .refreshTokenTimeSkew(RENEWED_BEFORE)
                .end()
                .authentication()
                // In full, since the framework would go by the host that a request names.
                .redirectPath(settings.publicUrl().resolve(CALLBACK).toString())
                .restorePathAfterRedirect()
                .pkceRequired()
                .nonceRequired()
                .cookieSameSite(CookieSameSite.LAX)
                .cookieForceSecure(settings.isHttps())
                .forceRedirectHttpsScheme(settings.isHttps())
                .sessionAgeExtension(RENEWABLE)
                .end()
                // The gateway may start before the issuer does.
                .connectionDelay(Duration.ofMinutes(1))
                .tokenStateManager()
                .encryptionSecret(signIn.sessionSecret().orElseGet(SignInTenant::secretOfThisRun))
                .end();
        oidc.create(tenant.build());
    }

    private static String secretOfThisRun() {
        return UUID.randomUUID().toString();
    }
}
