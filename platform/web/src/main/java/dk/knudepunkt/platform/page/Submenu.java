package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The links of the tag {@code submenu}: those that the reader's permissions open. */
@Named
@ApplicationScoped
class Submenu {

    private final List<SubmenuEntry> entries;
    private final Caller caller;

    Submenu(@All List<SubmenuEntry> contributed, Caller caller) {
        this.entries = contributed.stream()
                .sorted(Comparator.comparingInt(SubmenuEntry::place))
                .toList();
        this.caller = caller;
    }

    /** The ways between the pages of the service. */
    public List<MenuItem> items(Shell shell) {
        return items(shell, "", "");
    }

    /** The ways between the pages of one of the things at an address. */
    public List<MenuItem> items(Shell shell, String of, Object id) {
        var base = of.isEmpty() ? "" : of + "/" + id;
        return entries.stream()
                .filter(entry -> entry.of().equals(of))
                .filter(entry -> entry.permission() == null || caller.may(entry.permission()))
                .map(entry -> item(entry, base, shell))
                .toList();
    }

    private static MenuItem item(SubmenuEntry entry, String base, Shell shell) {
        var here = shell.path().startsWith(base)
                && entry.covers().test(shell.path().substring(base.length()));
        return new MenuItem(base + entry.href(), entry.title().in(shell.spoken()), here);
    }
}
