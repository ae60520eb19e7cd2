package dk.knudepunkt.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The permissions that a class names, in whatever place: an annotation, a question to the caller, a constant of an enum.
 * They are read from the constants of its class file, where nothing else looks like {@code thing:verb} but scopes.
 */
final class NamedPermissions {

    private static final Pattern PERMISSION = Pattern.compile("[a-z-]+:[a-z-]+");
    private static final Set<String> SCOPES = Set.of("courses:write", "referrals:write");

    private NamedPermissions() {}

    static Set<String> in(JavaClass type) {
        return type.getSource()
                .map(source -> in(bytes(source.getUri())))
                .orElseThrow(() -> new AssertionError("No class file of " + type.getName()));
    }

    private static Set<String> in(byte[] classFile) {
        var constants = ClassFile.of().parse(classFile).constantPool();
        return StreamSupport.stream(constants.spliterator(), false)
                .filter(Utf8Entry.class::isInstance)
                .map(entry -> ((Utf8Entry) entry).stringValue())
                .filter(PERMISSION.asMatchPredicate())
                .filter(named -> !SCOPES.contains(named))
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(URI classFile) {
        try (var content = classFile.toURL().openStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
