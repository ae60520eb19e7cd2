package dk.knudepunkt.integration.webhook.receiver;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Where messages may be sent. An address is looked up when it is registered and again before each message: a name that led
 * to the internet yesterday may lead to this machine today. What was found is what is connected to.
 */
public final class Receivers {

    /** Asks for the addresses of a name. */
    @FunctionalInterface
    public interface Names {

        /** All of them; none is no answer. */
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Names names;
    private final boolean local;

    /** @param local whether they may stand on this machine and beside it, which is for trying things out only */
    public Receivers(Names names, boolean local) {
        this.names = names;
        this.local = local;
    }

    /**
     * A receiver that was found.
     *
     * @param address what its name stands for now, and what is to be connected to
     */
    public record Receiver(URI url, InetAddress address) {

        public boolean isEncrypted() {
            return "https".equals(url.getScheme());
        }

        public int port() {
            if (url.getPort() >= 0) {
                return url.getPort();
            }
            return isEncrypted() ? HTTPS : HTTP;
        }

        /** What is asked for there. */
        public String path() {
            var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        }
    }

    /**
     * Finds a receiver.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where nothing may be sent, at the field {@code url}
     */
    public Receiver find(String typed) {
        var url = url(typed);
        var found = addresses(url.getHost());
        if (!local && !found.stream().allMatch(PublicAddresses::include)) {
            throw ReceiverProblem.notPublic();
        }
        return new Receiver(url, found.getFirst());
    }

    private URI url(String typed) {
        try {
            var url = new URI(typed);
            var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (url.getHost() == null
                    || url.getRawUserInfo() != null
                    || url.getRawFragment() != null
                    || url.getPort() == 0
                    || url.getPort() > HIGHEST_PORT) {
                throw ReceiverProblem.malformed();
            }
            if (!scheme.equals("https") && !(local && scheme.equals("http"))) {
                throw ReceiverProblem.notEncrypted();
            }
            return url;
        } catch (URISyntaxException unreadable) {
            throw ReceiverProblem.malformed();
        }
    }

    private List<InetAddress> addresses(String host) {
        try {
            var found = names.of(host.replaceAll("^\\[|\\]$", ""));
            if (found.isEmpty()) {
                throw ReceiverProblem.unknown();
            }
            return found;
        } catch (UnknownHostException unknown) {
            throw ReceiverProblem.unknown();
        }
    }
}
