package dk.knudepunkt.gateway.docs;

import java.util.List;

/** All operations, in the groups that the services give them. */
record ApiIndex(List<Group> groups) {

    /**
     * @param anchor by which the group is found on the page
     */
    record Group(String name, String anchor, String description, List<Line> lines) {}

    /** One operation in a list. */
    record Line(String id, String method, String path, String summary, boolean ends) {}

    boolean knows(String id) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.id().equals(id));
    }
}
