package dk.knudepunkt.deployment;

import java.util.List;
import java.util.stream.Stream;

/** What crosses a service's wall. */
final class Contracts {

    private Contracts() {}

    /** All topics: those that messages are told on, and those where a service puts what it could not handle. */
    static List<String> topics() {
        var asyncapi =
                Repository.documents(Repository.read("contracts/asyncapi.yaml")).getFirst();
        var told = KubernetesWorkloads.each(asyncapi.path("channels"))
                .map(channel -> channel.path("address").asText());
        var deadLetters = ServiceSettings.SERVICES.stream()
                .filter(service -> !service.equals("gateway"))
                .map(service -> "dead-letter." + service);
        return Stream.concat(told, deadLetters).toList();
    }
}
