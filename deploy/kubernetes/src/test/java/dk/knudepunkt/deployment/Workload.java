package dk.knudepunkt.deployment;

import java.util.Map;
import java.util.Set;

/**
 * Something that runs, whoever runs it.
 *
 * @param service what the image holds: {@code cases}, {@code gateway}
 * @param probes by what its keeper learns how it is
 * @param told literally, in the files
 * @param inSecret names of what it is told by secrets alone
 * @param openPorts that are reached from outside the installation
 */
record Workload(
        String service,
        String image,
        boolean runsAsNobody,
        boolean rootIsReadOnly,
        boolean hasNoPrivileges,
        boolean isLimited,
        Set<String> probes,
        boolean hearsOfOthers,
        Map<String, String> told,
        Set<String> inSecret,
        Set<Integer> openPorts) {}
