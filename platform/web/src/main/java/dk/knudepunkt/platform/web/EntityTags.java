package dk.knudepunkt.platform.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What {@code If-Match} and {@code If-None-Match} name: some tags, or whatever there is. Weak and strong tags are the
 * same here, since a proxy that compresses an answer weakens the tag that we gave it.
 */
record EntityTags(boolean any, Set<String> tags) {

    private static final Pattern ONE =
            Pattern.compile("\\G[ \\t,]*+(?:W/)?\"([^\"\\s\\p{Cntrl}]*+)\"[ \\t]*+(?:,[ \\t,]*+|$)");

    /** The tags without their quotes, or nothing where the header's value is no list of tags. */
    static Optional<EntityTags> read(String header) {
        var value = header.strip();
        if (value.equals("*")) {
            return Optional.of(new EntityTags(true, Set.of()));
        }
        var tags = new HashSet<String>();
        var matcher = ONE.matcher(value);
        var end = 0;
        while (matcher.find()) {
            tags.add(matcher.group(1));
            end = matcher.end();
        }
        return tags.isEmpty() || end < value.length() ? Optional.empty() : Optional.of(new EntityTags(false, tags));
    }

    boolean name(Predicate<String> tag) {
        return any || tags.stream().anyMatch(tag);
    }
}
