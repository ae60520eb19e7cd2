package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the form of a referral. */
class IntakeMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                20,
                "/referrals/new",
                new Words("Henvis virksomhed", "Refer a company"),
                new Words(
                        "Det tager to minutter, og I har svar inden for 24 timer.",
                        "It takes two minutes, and you have an answer within 24 hours."),
                permissions.roles("referral:refer"));
    }
}
