package dk.knudepunkt.integration.client.page;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the API clients. */
class ApiClientMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                77,
                ApiClientPages.PATH,
                new Words("API-klienter", "API clients"),
                new Words("Andre systemer, der må hente og sende.", "Other systems that may fetch and send."),
                permissions.roles("api-client:keep"));
    }
}
