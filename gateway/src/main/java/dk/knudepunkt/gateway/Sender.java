package dk.knudepunkt.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who a request is counted against: the address that it comes from, since whatever else a request brings can be made up
 * anew each time. Of an address of the sixth version only the network counts, in which everybody has plenty.
 */
public record Sender(String address) {

    private static final int NETWORK = 8;

    public static Sender of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return new Sender(address.indexOf(':') < 0 ? address : network(address));
    }

    private static String network(String address) {
        var parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK))
                : parsed.getHostAddress();
    }
}
