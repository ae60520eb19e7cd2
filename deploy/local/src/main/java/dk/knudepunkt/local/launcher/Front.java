package dk.knudepunkt.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The port of the website where there are several gateways: hands each connection to one that takes requests, and passes
 * on bytes without reading them. In production an ingress or a load balancer does this, with {@code /ready} as its question.
 */
final class Front implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int READY = 204;

    private final ServerSocket socket;
    private final List<Gateway> gateways;
    private final AtomicInteger turn = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Readiness readiness = new Readiness();

    private Front(ServerSocket socket, List<Gateway> gateways) {
        this.socket = socket;
        this.gateways = gateways;
    }

    private static final class Gateway {
        private final int port;
        private volatile boolean ready;

        private Gateway(int port) {
            this.port = port;
        }
    }

    /** Listens at the port for those who want one of the gateways. */
    static Front start(int port, List<Integer> gateways) {
        try {
            var socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
            var front = new Front(socket, gateways.stream().map(Gateway::new).toList());
            front.gateways.forEach(gateway -> Thread.ofVirtual().start(() -> front.watch(gateway)));
            Thread.ofPlatform().daemon().name("front").start(front::accept);
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Gateway gateway) {
        do {
            gateway.ready = readiness.answers(gateway.port, "/ready", READY, PATIENCE);
        } while (!isClosedWithin(BETWEEN_QUESTIONS));
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException _) {
                // Closed, or a caller who was gone before.
            }
        }
    }

    private void connect(Socket caller) {
        try (caller) {
            var found = inTurn().flatMap(gateway -> open(gateway).stream()).findFirst();
            if (found.isPresent()) {
                try (var gateway = found.get()) {
                    var onward = Thread.ofVirtual().start(() -> pass(caller, gateway));
                    pass(gateway, caller);
                    // What the gateway has ended, the caller need not go on with.
                    caller.close();
                    onward.join();
                }
            }
        } catch (IOException _) {
            // Either has hung up.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that are ready first, beginning with another one each time. */
    private Stream<Gateway> inTurn() {
        var begin = turn.getAndIncrement();
        return IntStream.range(0, gateways.size())
                .mapToObj(i -> gateways.get(Math.floorMod(begin + i, gateways.size())))
                .sorted((one, other) -> Boolean.compare(other.ready, one.ready));
    }

    private static Optional<Socket> open(Gateway gateway) {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.port), (int) PATIENCE.toMillis());
            return Optional.of(socket);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            // The other direction notices as well.
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
