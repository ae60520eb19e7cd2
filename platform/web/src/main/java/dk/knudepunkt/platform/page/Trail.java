package dk.knudepunkt.platform.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** How one gets down to a page: its place in the menu, then the list between the two, as the feature has contributed it. */
@Named
@Singleton
class Trail {

    private final Submenu submenu;

    Trail(Submenu submenu) {
        this.submenu = submenu;
    }

    /** The steps above the page; none where the menu leads to it. */
    public List<MenuItem> above(Shell shell) {
        var steps = new LinkedHashMap<String, MenuItem>();
        Stream.concat(shell.menu().stream(), submenu.items(shell).stream())
                .filter(MenuItem::current)
                .filter(step -> !step.href().equals(shell.path()))
                .forEach(step -> steps.putIfAbsent(step.href(), step));
        return List.copyOf(steps.values());
    }
}
