package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that says why a version was not made active. */
@CheckedTemplate(basePath = "version")
public final class ActivationPage {

    private ActivationPage() {}

    /**
     * Shows the version with the button that makes it active, and what stands in the way.
     *
     * @param number of the version, with its name
     */
    public static native TemplateInstance activation(
            Shell shell, int number, String name, VersionStatus status, Form button);
}
