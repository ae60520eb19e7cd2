package dk.knudepunkt.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The form by which a unit refers a company, with all that it asks for. */
final class ReferralForm {

    private ReferralForm() {}

    static void fillIn(Visit adviser, String company, String need) {
        adviser.fill("company.cvr", "12345674");
        adviser.fill("company.name", company);
        adviser.select("company.municipalityCode", "269");
        adviser.fill("contactPerson.name", "Alma Eksempel");
        adviser.fill("need", need);
        adviser.tick("consent");
    }

    static Locator sendButton(Visit adviser) {
        return adviser.main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send henvisning"));
    }
}
