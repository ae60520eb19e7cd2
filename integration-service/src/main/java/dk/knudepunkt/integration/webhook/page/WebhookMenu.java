package dk.knudepunkt.integration.webhook.page;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the webhooks. */
class WebhookMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                75,
                WebhookPages.PATH,
                new Words("Webhooks", "Webhooks"),
                new Words(
                        "Andre systemer, der får besked, når noget sker.",
                        "Other systems that are told when something happens."),
                permissions.roles("webhook:oversee"));
    }
}
