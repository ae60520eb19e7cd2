package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** How people sign in. It stands in code because the cookies' safety follows from the scheme of the public URL. */
class SignInTenant {

    static final String CALLBACK = "/sign-in/callback";

    /** Where the issuer tells that a session has ended there. */
    static final String ENDED_AT_ISSUER = "/sign-in/ended";

    /** For as long as the issuer may go on with a session of which nobody comes back to us. */
    private static final Duration REMEMBERED = Duration.ofHours(12);

    private static final int MOST_REMEMBERED = 10_000;

    /** So that a token does not run out on its way to a service. */
    private static final Duration RENEWED_BEFORE = Duration.ofSeconds(10);

    void create(@Observes Oidc oidc, Settings settings, SessionSecret secret) {
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
                // What has gone unused for longer is refused by the SessionGuard.
                .sessionAgeExtension(settings.session().idle())
                .end()
                .logout()
                .backchannel()
                .path(ENDED_AT_ISSUER)
                .logoutTokenKey(TokenClaims.SESSION)
                .tokenCacheSize(MOST_REMEMBERED)
                .tokenCacheTimeToLive(REMEMBERED)
                .endLogout()
                // The gateway may start before the issuer does.
                .connectionDelay(Duration.ofMinutes(1))
                .tokenStateManager()
                .encryptionSecret(secret.text())
                .end();
        oidc.create(tenant.build());
    }
}
