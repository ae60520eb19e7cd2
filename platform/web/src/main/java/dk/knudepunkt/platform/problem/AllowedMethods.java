package dk.knudepunkt.platform.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** What may be done at an address. The framework would answer for the class, whose methods stand at several. */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private record Endpoint(Pattern path, String method) {}

    private volatile @Nullable List<Endpoint> endpoints;

    /** Methods of this path for the header {@code Allow}; empty when there is nothing at it. */
    public SortedSet<String> at(String path) {
        var methods = endpoints().stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private List<Endpoint> endpoints() {
        var known = endpoints;
        if (known == null) {
            known = read();
            endpoints = known;
        }
        return known;
    }

    private static List<Endpoint> read() {
        var found = new ArrayList<Endpoint>();
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources(
                deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        found.add(new Endpoint(pattern(path), method));
                    }
                });
        return List.copyOf(found);
    }

    private static Pattern pattern(String template) {
        var literals = PLACE.splitAsStream(template.replaceAll("/+$", "") + '\0')
                .map(literal -> literal.replace("\0", ""))
                .map(Pattern::quote);
        return Pattern.compile(literals.collect(Collectors.joining("[^/]+")) + "/*");
    }
}
