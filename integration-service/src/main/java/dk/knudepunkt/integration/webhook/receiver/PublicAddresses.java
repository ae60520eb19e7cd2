package dk.knudepunkt.integration.webhook.receiver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the internet from those of a network of one's own: this machine, private and link-local networks with
 * the metadata of clouds, shared, reserved, documented and multicast ones (RFC 6890). One of IPv6 that bears one of IPv4
 * inside is what that one is.
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    /** All that is given out for the internet so far. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> NOT_GLOBAL =
            Stream.of("2001::/23", "2001:db8::/32", "3fff::/20").map(Block::of).toList();

    /** Of these the four bytes from a place on are an address of IPv4. */
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return include(within(bytes, 2));
        }
        if (TRANSLATED.holds(bytes)) {
            return include(within(bytes, 12));
        }
        return GLOBAL.holds(bytes) && NOT_GLOBAL.stream().noneMatch(block -> block.holds(bytes));
    }

    private static InetAddress within(byte[] bytes, int from) {
        return address(Arrays.copyOfRange(bytes, from, from + 4));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] first;
        private final int bits;

        private Block(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        /** Written as an address and how many of its bits count. */
        static Block of(String written) {
            var parts = written.split("/", -1);
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
