package dk.knudepunkt.gateway.menu;

import dk.knudepunkt.platform.page.Menu;
import dk.knudepunkt.platform.page.MenuHeader;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The menu of all services. Each one's last answer is kept, so that a service that is away takes nothing with it; what
 * none has answered yet is not there.
 */
@Singleton
public class ContributedMenu {

    private static final Logger LOG = Logger.getLogger(ContributedMenu.class);

    private final Map<String, Menu> contributions = new HashMap<>();

    private volatile Menu menu = Menu.EMPTY;
    private volatile Optional<String> header = Optional.empty();

    public Menu now() {
        return menu;
    }

    /** What services are sent of it; empty before any has contributed, and when it has grown too long. */
    public Optional<String> header() {
        return header;
    }

    /** Whether a service has parts for the front page of this reader; of one that was not heard yet it may be. */
    public synchronized boolean speaksTo(Collection<String> roles, String service) {
        var contribution = contributions.get(service);
        return contribution == null || contribution.speaksTo(roles);
    }

    synchronized boolean has(String service) {
        return contributions.containsKey(service);
    }

    synchronized void take(String service, Menu contribution) {
        if (!contribution.equals(contributions.put(service, contribution))) {
            compose();
        }
    }

    private void compose() {
        menu = new Menu(contributions.values().stream()
                .map(Menu::entries)
                .flatMap(List::stream)
                .toList());
        header = MenuHeader.write(menu);
        if (header.isEmpty()) {
            LOG.errorf(
                    "The menu is too long to be sent along: %d entries",
                    menu.entries().size());
        }
    }
}
