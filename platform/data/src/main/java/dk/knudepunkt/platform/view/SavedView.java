package dk.knudepunkt.platform.view;

import java.util.UUID;

/**
 * A list as somebody has narrowed it.
 *
 * @param list the address of the list
 * @param query what narrows it, as it stands in the address
 */
public record SavedView(UUID id, String list, String name, String query) {

    public String href() {
        return list + "?" + query;
    }
}
