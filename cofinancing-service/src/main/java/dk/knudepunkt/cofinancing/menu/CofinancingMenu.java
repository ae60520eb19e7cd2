package dk.knudepunkt.cofinancing.menu;

import dk.knudepunkt.platform.page.MenuItem;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The links of the tag {@code cofinancingNav}: those that the reader's roles open. */
@Named
@ApplicationScoped
class CofinancingMenu {

    private static final String HOME = "/cofinancing";

    private final Caller caller;

    CofinancingMenu(Caller caller) {
        this.caller = caller;
    }

    public List<MenuItem> items(Shell shell) {
        var items = new ArrayList<MenuItem>();
        items.add(item(shell, HOME, "Bidrag", "Contributions"));
        items.add(item(shell, "/cofinancing/agreements", "Aftaler", "Agreements"));
        items.add(item(shell, "/cofinancing/reconfirmations", "Bekræftelser", "Reconfirmations"));
        items.add(item(shell, "/cofinancing/what-if", "Hvad nu hvis", "What if"));
        if (caller.may("invoice:read")) {
            items.add(item(shell, "/cofinancing/invoices", "Fakturaer", "Invoices"));
        }
        items.add(item(shell, "/cofinancing/clusters", "Klynger", "Clusters"));
        items.add(item(shell, "/cofinancing/populations", "Folketal og kommuner", "Populations and municipalities"));
        return List.copyOf(items);
    }

    private static MenuItem item(Shell shell, String href, String danish, String english) {
        return new MenuItem(href, shell.say(danish, english), isCurrent(href, shell.path()));
    }

    /** The contributions are at home, and on the page of each year. */
    private static boolean isCurrent(String href, String path) {
        return href.equals(HOME)
                ? path.matches(HOME + "(/\\d{4}(/.*)?)?")
                : path.equals(href) || path.startsWith(href + "/");
    }
}
