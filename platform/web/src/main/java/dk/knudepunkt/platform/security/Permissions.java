package dk.knudepunkt.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which roles may do what: a service's table {@code permissions.properties}, with a line such as {@code referral:handle =
 * triage, admin} per permission. A role may have it only together with a scope of the token, as in {@code
 * crm(referrals:write)}. Endpoints, pages, the actions of a resource and OpenAPI ask this one table.
 */
public final class Permissions {

    private static final String FILE = "permissions.properties";
    private static final Pattern LINE =
            Pattern.compile("([a-z-]+:[a-z-]+) = (%1$s(?:, %1$s)*)".formatted("[a-z]+(?:\\([a-z]+:[a-z]+\\))?"));

    private final Map<String, List<Holder>> holders;

    private Permissions(Map<String, List<Holder>> holders) {
        this.holders = holders;
    }

    /** Who has a permission: a role, where a scope is named together with it. */
    private record Holder(String role, Optional<String> scope) {

        static Holder of(String named) {
            var parts = named.split("[()]", -1);
            return new Holder(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        }

        boolean isOneOf(Collection<String> roles, Collection<String> scopes) {
            return roles.contains(role) && scope.map(scopes::contains).orElse(true);
        }

        String written() {
            return scope.map(asked -> "%s(%s)".formatted(role, asked)).orElse(role);
        }

        @Override
        public String toString() {
            return scope.map(asked -> "%s with the scope %s".formatted(role, asked))
                    .orElse(role);
        }
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
        var holders = new LinkedHashMap<String, List<Holder>>();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> read(line, holders));
        return new Permissions(holders);
    }

    private static void read(String line, Map<String, List<Holder>> holders) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(FILE + ": cannot read \"" + line + '"');
        }
        var named = Stream.of(matcher.group(2).split(", ", -1)).map(Holder::of).toList();
        var roles = named.stream().map(Holder::role).collect(Collectors.toUnmodifiableSet());
        if (!Role.ALL.containsAll(roles) || roles.size() < named.size()) {
            throw new IllegalStateException(FILE + ": a role is unknown or there twice in \"" + line + '"');
        }
        if (holders.putIfAbsent(matcher.group(1), named) != null) {
            throw new IllegalStateException(FILE + ": there twice is " + matcher.group(1));
        }
    }

    public Set<String> names() {
        return Set.copyOf(holders.keySet());
    }

    /** Who has this permission, in the order of the table. */
    public List<String> roles(String permission) {
        return holders(permission).stream().map(Holder::role).toList();
    }

    /** The same as they stand in the table, with the scope in brackets that a role needs for it. */
    public List<String> asked(String permission) {
        return holders(permission).stream().map(Holder::written).toList();
    }

    /** The same for a reader, with the scope that a role needs for it. */
    public String described(String permission) {
        return holders(permission).stream().map(Holder::toString).collect(Collectors.joining(", "));
    }

    /** Whether one of these roles has the permission, with these scopes. */
    boolean allow(String permission, Collection<String> roles, Collection<String> scopes) {
        return holders(permission).stream().anyMatch(holder -> holder.isOneOf(roles, scopes));
    }

    private List<Holder> holders(String permission) {
        var named = holders.get(permission);
        if (named == null) {
            throw new IllegalArgumentException(FILE + " has no " + permission);
        }
        return named;
    }
}
