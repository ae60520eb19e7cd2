package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to one's notifications. */
class NotificationMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                40,
                "/referrals/notifications",
                new Words("Beskeder", "Notifications"),
                new Words("Det, der er sket, som du skal vide.", "What has happened that you need to know."),
                permissions.roles("notification:read"));
    }
}
