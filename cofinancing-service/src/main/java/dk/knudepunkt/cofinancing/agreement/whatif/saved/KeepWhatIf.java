package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the question in the address is to be kept.
 *
 * @param shared whether others may open it by its link
 */
record KeepWhatIf(@Size(max = 100) @PlainLine @Nullable String title, boolean shared) {

    String titleIn(Shell shell) {
        return title == null ? shell.say("Uden navn", "Unnamed") : title;
    }
}
