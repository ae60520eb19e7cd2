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

    public List<MenuItem> items(Shell shell) {
        return entries.stream()
                .filter(entry -> entry.permission() == null || caller.may(entry.permission()))
                .map(entry -> item(entry, shell))
                .toList();
    }

    private static MenuItem item(SubmenuEntry entry, Shell shell) {
        return new MenuItem(
                entry.href(), entry.title().in(shell.spoken()), entry.covers().test(shell.path()));
    }
}
