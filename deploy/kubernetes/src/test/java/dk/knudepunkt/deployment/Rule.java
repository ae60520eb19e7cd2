package dk.knudepunkt.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of everything that runs. RuleTest shows of each rule that it bites. */
enum Rule {
    RUNS_AS_NOBODY,
    ROOT_IS_READ_ONLY,
    HAS_NO_PRIVILEGES,
    IS_LIMITED,
    IS_PROBED,
    IMAGE_IS_PINNED,
    KEEPS_SECRETS_OUT,
    HEARS_NOT_OF_OTHERS,
    ONLY_THE_DOOR_IS_OPEN;

    /** The gateway; and on a host of its own, behind its proxy, where people sign in and what operators look at through a tunnel. */
    private static final Map<String, Set<Integer>> DOORS =
            Map.of("gateway", Set.of(8080), "keycloak", Set.of(8180), "grafana", Set.of(3000));

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|KEYS?|_TOKEN)");

    /** The rules that the workloads break, each with its service. */
    static List<String> broken(List<Workload> workloads) {
        return workloads.stream()
                .flatMap(workload -> Stream.of(values())
                        .filter(rule -> !rule.holdsFor(workload))
                        .map(rule -> workload.service() + " " + rule))
                .toList();
    }

    private boolean holdsFor(Workload workload) {
        return switch (this) {
            case RUNS_AS_NOBODY -> workload.runsAsNobody();
            case ROOT_IS_READ_ONLY -> workload.rootIsReadOnly();
            case HAS_NO_PRIVILEGES -> workload.hasNoPrivileges();
            case IS_LIMITED -> workload.isLimited();
            case IS_PROBED -> !workload.probes().isEmpty();
            case IMAGE_IS_PINNED -> isPinned(workload.image());
            case KEEPS_SECRETS_OUT ->
                workload.told().keySet().stream()
                        .noneMatch(name -> SECRET.matcher(name).matches());
            case HEARS_NOT_OF_OTHERS -> !workload.hearsOfOthers();
            case ONLY_THE_DOOR_IS_OPEN ->
                DOORS.getOrDefault(workload.service(), Set.of()).containsAll(workload.openPorts());
        };
    }

    private static boolean isPinned(String image) {
        var tag = image.substring(image.lastIndexOf('/') + 1).split("[:@]", 2);
        return tag.length == 2 && !tag[1].equals("latest") && !tag[1].isBlank();
    }
}
