package dk.knudepunkt.cases.advice;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to whom the company of a course was referred. */
class ExternalReferralMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach(
                        "/courses", 40, "/external-referrals", new Words("Henvist til andre", "Referred to others"))
                .forThose("external-referral:read");
    }
}
