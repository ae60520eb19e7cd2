package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the report of how the promise was kept. */
class PromiseReportMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                        50,
                        "/referrals/reports/promise",
                        new Words("Svarfrist", "Promise"),
                        new Words(
                                "Hvor mange henvisninger der får svar til tiden.",
                                "How many referrals are answered in time."),
                        permissions.roles("report:read"))
                .coveringToo("/referrals/policies", "/referrals/calendars", "/referrals/reports");
    }
}
