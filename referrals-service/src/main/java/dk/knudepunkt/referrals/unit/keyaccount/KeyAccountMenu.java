package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the units and those who take care of them. */
class KeyAccountMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                        60,
                        "/referrals/units",
                        new Words("Enheder", "Units"),
                        new Words(
                                "Hvem i huset der tager sig af hvilken enhed, og hvem der venter på et møde.",
                                "Who at the house takes care of which unit, and who waits for a meeting."),
                        permissions.roles("key-account:read"))
                .coveringToo(
                        "/referrals/meetings",
                        "/referrals/forums",
                        "/referrals/shared-companies",
                        "/referrals/developers");
    }
}
