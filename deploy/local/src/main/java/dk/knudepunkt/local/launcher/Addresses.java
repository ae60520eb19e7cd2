package dk.knudepunkt.local.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens: the gateway on the port that was asked for, the rest on the ports after it. */
record Addresses(int base) {
    int port(Service service) {
        return base + service.offset();
    }

    String url(Service service) {
        return "http://localhost:" + port(service);
    }

    /** Where the service tells operators how it is. */
    int managementPort(Service service) {
        return base + 11 + service.offset();
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
        return base + 8;
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
            throw new CannotStart(
                    "Another program uses port %s. Stop it, or move all ports together, for example: ./up --port %d"
                            .formatted(String.join(", ", taken), base + 1000));
        }
    }

    private Map<Integer, String> users() {
        var users = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            users.put(port(service), service.label());
            users.put(managementPort(service), "the management of " + service.label());
        }
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
