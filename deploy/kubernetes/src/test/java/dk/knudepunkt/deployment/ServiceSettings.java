package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service can be told by its environment, and what its defaults are, read off the configuration that it ships with. */
record ServiceSettings(Map<String, String> defaults) {

    static final List<String> SERVICES =
            List.of("gateway", "goals", "cases", "referrals", "cofinancing", "integration");

    private static final Pattern SETTING = Pattern.compile("\\$\\{(KNUDEPUNKT_[A-Z_]+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** None at all: the service does not start without. */
    private static final String NONE = "none";

    private static final String OF_PLATFORM = "platform/%s/src/main/resources/META-INF/microprofile-config.properties";

    static ServiceSettings of(String service) {
        var module = service.equals("gateway") ? service : service + "-service";
        var files = Stream.of(
                module + "/src/main/resources/application.properties",
                OF_PLATFORM.formatted("web"),
                OF_PLATFORM.formatted("data"));
        return new ServiceSettings(files.filter(
                        file -> !service.equals("gateway") || !file.equals(OF_PLATFORM.formatted("data")))
                .flatMap(file -> Repository.read(file).lines())
                .filter(line -> !line.startsWith("#") && !line.startsWith("%test"))
                .flatMap(line -> SETTING.matcher(line).results())
                .collect(toMap(setting -> setting.group(1), ServiceSettings::fallback, (first, again) -> first)));
    }

    private static String fallback(MatchResult setting) {
        return setting.group(2) == null ? NONE : setting.group(2);
    }

    Set<String> known() {
        return defaults.keySet();
    }

    /** What holds on a developer's machine only, or is a secret that everybody knows. */
    Set<String> needed() {
        return defaults.entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("_SECRET")
                        || setting.getValue().equals(NONE)
                        || setting.getValue().matches("knudepunkt|secret|.*localhost.*|.*\\.example"))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
