package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;

/** Why a referral that had its outcome is taken up again. */
public enum ReopenReason implements Term {
    COMPANY_RETURNED("Virksomheden er vendt tilbage", "The company has come back"),
    NEW_INFORMATION("Nye oplysninger", "New information"),
    MISTAKE("Behandlet ved en fejl", "Handled by mistake"),
    OTHER("Andet", "Other");

    private final String danish;
    private final String english;

    ReopenReason(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
