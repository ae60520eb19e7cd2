package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything listens: the gateway on the port that was asked for, the rest on the ports after it. Of several copies
 * the second has the ports twenty above the first's, and so on; of several gateways also the first stands there, since
 * what listens on the port that was asked for leads to all of them.
 *
 * @param copies of each service
 */
record Addresses(int base, int copies) {

    private static final int STEP = 20;

    /** Where one comes to all copies of the gateway, and to the first of any other. */
    int port(Service service) {
        return base + service.offset();
    }

    int port(Copy copy) {
        return port(copy.service()) + shift(copy);
    }

    private int shift(Copy copy) {
        return STEP * (hasFront() && copy.service() == Service.GATEWAY ? copy.number() : copy.number() - 1);
    }

    /** Whether something stands before the gateways. */
    boolean hasFront() {
        return copies > 1;
    }

    String url(Service service) {
        return "http://localhost:" + port(service);
    }

    String url(Copy copy) {
        return "http://localhost:" + port(copy);
    }

    Stream<Copy> copiesOf(Service service) {
        return Copy.all(copies).filter(copy -> copy.service() == service);
    }

    /** All copies, as the gateway is told of them. */
    String urls(Service service) {
        return copiesOf(service).map(this::url).collect(Collectors.joining(","));
    }

    /** Where the copy tells operators how it is. */
    int managementPort(Copy copy) {
        return base + copy.service().managementOffset() + shift(copy);
    }

    int issuer() {
        return base + 5;
    }

    /** Where the demo users' clients get a token. */
    String tokens() {
        return "http://localhost:" + issuer() + "/knudepunkt/token";
    }

    int smtp() {
        return base + 6;
    }

    int mailboxes() {
        return base + 7;
    }

    int postgres() {
        return Ports.postgres(base);
    }

    int kafka() {
        return base + 9;
    }

    int kafkaController() {
        return base + 10;
    }

    void requireFree() {
        var taken = new ArrayList<String>();
        users().forEach((port, user) -> {
            if (!isFree(port)) {
                taken.add("%d (for %s)".formatted(port, user));
            }
        });
        if (!taken.isEmpty()) {
            throw new Refusal(
                    "Another program uses port %s. Stop it, or move all ports together, for example: ./up --port %d"
                            .formatted(String.join(", ", taken), base + 1000));
        }
    }

    private Map<Integer, String> users() {
        var users = new LinkedHashMap<Integer, String>();
        users.put(base, "the website");
        Copy.all(copies).forEach(copy -> {
            users.put(port(copy), copy.label());
            users.put(managementPort(copy), "the management of " + copy.label());
        });
        users.put(issuer(), "the issuer");
        users.put(smtp(), "mail");
        users.put(mailboxes(), "mailboxes");
        users.put(postgres(), "PostgreSQL");
        users.put(kafka(), "Kafka");
        users.put(kafkaController(), "Kafka's controller");
        return users;
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
