package dk.knudepunkt.platform.page;

import java.util.List;

/**
 * Who finds something of this service on the front page.
 *
 * @param roles those of the permissions that open its parts
 */
public record FrontPage(List<String> roles) {}
