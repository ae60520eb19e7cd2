package dk.knudepunkt.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which roles may do what: a service's table {@code permissions.properties}, with a line such as {@code referral:handle =
 * triage, admin} per permission. Endpoints, pages, the actions of a resource and OpenAPI ask this one table.
 */
public final class Permissions {

    private static final String FILE = "permissions.properties";
    private static final Pattern LINE = Pattern.compile("([a-z-]+:[a-z-]+) = ([a-z]+(?:, [a-z]+)*)");

    private final Map<String, List<String>> roles;

    private Permissions(Map<String, List<String>> roles) {
        this.roles = roles;
    }

    /** The table of the service that runs; where there is none, nobody may do anything. */
    public static Permissions load() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return of(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalStateException at a line that cannot be read, says a thing twice or names an unknown role
     */
    public static Permissions of(String table) {
        var roles = new LinkedHashMap<String, List<String>>();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> read(line, roles));
        return new Permissions(roles);
    }

    private static void read(String line, Map<String, List<String>> roles) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(FILE + ": cannot read \"" + line + '"');
        }
        var named = List.of(matcher.group(2).split(", ", -1));
        if (!Role.ALL.containsAll(named) || Set.copyOf(named).size() < named.size()) {
            throw new IllegalStateException(FILE + ": a role is unknown or there twice in \"" + line + '"');
        }
        if (roles.putIfAbsent(matcher.group(1), named) != null) {
            throw new IllegalStateException(FILE + ": there twice is " + matcher.group(1));
        }
    }

    public Set<String> names() {
        return Set.copyOf(roles.keySet());
    }

    /** Who has this permission, in the order of the table. */
    public List<String> roles(String permission) {
        var named = roles.get(permission);
        if (named == null) {
            throw new IllegalArgumentException(FILE + " has no " + permission);
        }
        return named;
    }

    /** Whether one of these roles has the permission. */
    boolean allow(String permission, Collection<String> callers) {
        return roles(permission).stream().anyMatch(callers::contains);
    }
}
