package dk.knudepunkt.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.knudepunkt.platform.forms.TypedForms;
import dk.knudepunkt.platform.json.Requests;
import dk.knudepunkt.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds each field of each request body and form of a service with much too much of what patterns and parsers are slow at.
 * It may be refused or taken; it may not take long.
 */
public final class BoundedWork {

    private static final int LENGTH = 20_000;
    private static final Duration MOST = Duration.ofMillis(50);
    private static final int TRIES = 3;
    private static final int DEEPEST = 4;

    private static final List<String> WORST = Stream.of(
                    "1",
                    "1 ",
                    "1.",
                    "1,",
                    " ",
                    "\n",
                    "a \n",
                    "kr",
                    "-",
                    "a@",
                    "a.",
                    "%3a",
                    ": ",
                    "1: ",
                    ";",
                    "+45 ",
                    "\u0316\u0301",
                    "\uD83D\uDC69\u200D",
                    "\u00A0x",
                    "\uFB03",
                    "\u0130")
            .map(part -> part.repeat(LENGTH / part.length()))
            .flatMap(text -> Stream.of(text, "1" + text.substring(1) + "!"))
            .map(text -> text.substring(0, Math.min(text.length(), LENGTH)))
            .distinct()
            .toList();

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Validator validator;
    private final List<String> slow = new ArrayList<>();
    private final Set<String> requestsSeen = new HashSet<>();
    private final Set<String> formsSeen = new HashSet<>();
    private int fields;

    private BoundedWork(Validator validator) {
        this.validator = validator;
    }

    /** Checks all that is read below a package, of which there must be some. */
    public static void check(String... packages) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var work = new BoundedWork(factory.getValidator());
            requests(classes.stream()).forEach(work::checkRequest);
            forms(classes.stream()).forEach(work::checkForm);
            if (work.fields == 0 || !work.slow.isEmpty()) {
                throw new AssertionError(work.fields + " fields, slow: " + String.join("\n", work.slow));
            }
        }
    }

    private static Stream<Class<?>> requests(Stream<JavaClass> classes) {
        return records(classes.flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Valid.class))
                .map(parameter -> parameter.getRawType()));
    }

    private static Stream<Class<?>> forms(Stream<JavaClass> classes) {
        return records(classes.filter(type -> type.getSimpleName().endsWith("Pages"))
                .flatMap(type -> type.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getValue));
    }

    private static Stream<Class<?>> records(Stream<JavaClass> types) {
        return types
                .filter(JavaClass::isRecord)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(JavaClass::getName))))
                .stream()
                .map(JavaClass::reflect);
    }

    private void checkRequest(Class<?> type) {
        for (var path : paths("", type, 0, requestsSeen)) {
            fields++;
            WORST.stream()
                    .filter(worst -> !isQuick(() -> read(type, body(path, worst))))
                    .findFirst()
                    .ifPresent(worst -> note(type, path, worst));
        }
    }

    private void checkForm(Class<?> type) {
        for (var path : paths("", type, 0, formsSeen)) {
            fields++;
            WORST.stream()
                    .filter(worst -> !isQuick(() -> validate(TypedForms.read(type, path, worst))))
                    .findFirst()
                    .ifPresent(worst -> note(type, path, worst));
        }
    }

    private void note(Class<?> type, String path, String worst) {
        slow.add(type.getSimpleName() + " " + path + " with "
                + worst.substring(0, 12)
                        .strip()
                        .chars()
                        .mapToObj(Integer::toHexString)
                        .toList());
    }

    private void read(Class<?> type, String body) {
        try {
            validate(Requests.read(body, type));
        } catch (JsonProcessingException refused) {
            // That is an answer.
        }
    }

    private void validate(@Nullable Object request) {
        if (request != null) {
            validator.validate(request);
        }
    }

    /** The best of a few, by the thread's own time, since others work on the same machine. */
    private static boolean isQuick(Runnable work) {
        for (var tries = 0; tries < TRIES; tries++) {
            var begun = THREAD.getCurrentThreadCpuTime();
            try {
                work.run();
            } catch (Problem | IllegalArgumentException | IllegalStateException | NullPointerException refused) {
                // That is an answer, too: nothing else was filled in.
            }
            if (THREAD.getCurrentThreadCpuTime() - begun < MOST.toNanos()) {
                return true;
            }
        }
        return false;
    }

    /** Of every field, and of those within it; of several that are read and checked alike, the first. */
    private static List<String> paths(String before, Class<?> type, int depth, Set<String> seen) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(field -> {
                    var path = before + field.getName();
                    var own = seen.add(kind(field)) ? Stream.of(path) : Stream.<String>empty();
                    return Stream.concat(own, within(path, field.getGenericType(), depth, seen));
                })
                .toList();
    }

    /** The type and the constraints, without what only documents it. */
    private static String kind(RecordComponent field) {
        return field.getAnnotatedType().toString()
                + Arrays.stream(field.getDeclaringRecord().getDeclaredFields())
                        .filter(each -> each.getName().equals(field.getName()))
                        .flatMap(each -> Arrays.stream(each.getAnnotations()))
                        .filter(each -> !each.annotationType().getPackageName().startsWith("org.eclipse.microprofile"))
                        .map(Object::toString)
                        .sorted()
                        .toList();
    }

    private static Stream<String> within(String path, Type type, int depth, Set<String> seen) {
        if (type instanceof Class<?> known && known.isRecord() && depth < DEEPEST) {
            return paths(path + ".", known, depth + 1, seen).stream();
        }
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            var element = many.getActualTypeArguments()[0];
            var isPlain = !(element instanceof Class<?> known && known.isRecord());
            return isPlain ? Stream.of(path + ".0") : within(path + ".0", element, depth + 1, seen);
        }
        return Stream.empty();
    }

    private static String body(String path, String text) {
        var body = '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
        for (var step : Arrays.asList(path.split("\\.", -1)).reversed()) {
            body = step.equals("0") ? "[" + body + "]" : "{\"" + step + "\": " + body + "}";
        }
        return body;
    }
}
