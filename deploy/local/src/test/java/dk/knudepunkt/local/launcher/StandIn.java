package dk.knudepunkt.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * What stands in for each service, so that the launcher can be tested without them: it is ready once it listens, and
 * answers with its environment.
 */
final class StandIn {
    private StandIn() {}

    static void main() throws IOException {
        listen(System.getenv("KNUDEPUNKT_PORT"));
        listen(System.getenv("KNUDEPUNKT_MANAGEMENT_PORT"));
        System.out.println("Listening");
    }

    private static void listen(String port) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var environment = System.getenv().toString().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, environment.length);
                exchange.getResponseBody().write(environment);
            }
        });
        server.start();
    }

    /** Lays a repository in which every service is built. */
    static Path buildAll(Path repository) throws IOException {
        for (var service : Service.values()) {
            var jar = repository.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            build(jar);
        }
        return repository;
    }

    private static void build(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var classFile = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = StandIn.class.getResourceAsStream("/" + classFile)) {
            out.putNextEntry(new JarEntry(classFile));
            in.transferTo(out);
        }
    }
}
