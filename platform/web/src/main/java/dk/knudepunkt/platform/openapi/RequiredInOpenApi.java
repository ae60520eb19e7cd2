package dk.knudepunkt.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Requires in answers what is never absent: components of a record that are not {@code @Nullable}, as the compiler has
 * seen to. In requests, whose constraints make their own demands, it requires what cannot be left out though no constraint
 * says so.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = HeadersInOpenApi.AFTER_REFUSALS)
public class RequiredInOpenApi implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String LEFT_OUT_AS_NULL = "NON_NULL";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName MUST_BE_TRUE = DotName.createSimple(AssertTrue.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    /** Several have one name where one of them is shown and the others are not. */
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    private final IndexView classes;

    /** The build calls it with the classes of the service. */
    public RequiredInOpenApi(IndexView classes) {
        this.classes = classes;
        classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("dk.knudepunkt."))
                .forEach(type -> records.computeIfAbsent(schemaOf(type), name -> new ArrayList<>())
                        .add(type));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getComponents() == null) {
            return;
        }
        var schemas = Objects.requireNonNullElse(api.getComponents().getSchemas(), Map.<String, Schema>of());
        var operations = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        var answered = reached(schemas, operations.stream().flatMap(RequiredInOpenApi::answers));
        var requested = reached(schemas, operations.stream().flatMap(RequiredInOpenApi::requests));
        answered.removeAll(requested);
        answered.forEach(name -> require(name, schemas.get(name), this::isAlwaysThere));
        requested.forEach(name -> require(name, schemas.get(name), RequiredInOpenApi::cannotBeLeftOut));
    }

    private void require(String name, @Nullable Schema schema, BiPredicate<ClassInfo, String> rule) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var properties = schema.getProperties().keySet();
        var types = shownAs(name, properties);
        if (!types.isEmpty()) {
            var required = new TreeSet<>(Objects.requireNonNullElse(schema.getRequired(), List.<String>of()));
            properties.stream()
                    .filter(property -> types.stream().allMatch(type -> rule.test(type, property)))
                    .forEach(required::add);
            schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
        }
    }

    /** A number that is no object is nothing without being sent, and what must be true is not true by itself. */
    private static boolean cannotBeLeftOut(ClassInfo type, String property) {
        var component = type.recordComponent(property);
        return component != null
                && component.type().kind() == Type.Kind.PRIMITIVE
                && (component.type().asPrimitiveType().primitive() != PrimitiveType.Primitive.BOOLEAN
                        || component.field().hasAnnotation(MUST_BE_TRUE));
    }

    /** The records of this name; of several, those that have most of what the schema shows. */
    private List<ClassInfo> shownAs(String name, Set<String> properties) {
        var byFit = called(name).stream()
                .collect(Collectors.groupingBy(type -> fit(type, properties), TreeMap::new, Collectors.toList()));
        return byFit.isEmpty() ? List.of() : byFit.lastEntry().getValue();
    }

    /** The schema of a generic record is called by it and by what it holds: PageNote. */
    private List<ClassInfo> called(String name) {
        return records.containsKey(name)
                ? records.get(name)
                : records.values().stream()
                        .flatMap(List::stream)
                        .filter(type -> !type.typeParameters().isEmpty() && name.startsWith(schemaOf(type)))
                        .toList();
    }

    private static long fit(ClassInfo type, Set<String> properties) {
        return properties.stream()
                .filter(property -> type.recordComponent(property) != null)
                .count();
    }

    private boolean isAlwaysThere(ClassInfo type, String property) {
        var component = type.recordComponent(property);
        return component == null
                ? shownWithin(type).anyMatch(part -> isAlwaysThere(part, property))
                : isAlwaysThere(type, component);
    }

    /** The records whose components stand on one level with this one's. */
    private Stream<ClassInfo> shownWithin(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> component.field().hasAnnotation(UNWRAPPED))
                .filter(component -> !mayBeNothing(component))
                .map(component -> classes.getClassByName(component.type().name()))
                .filter(part -> part != null && part.isRecord());
    }

    /** What is told to be shown always is shown as null, where it is nothing. */
    private static boolean isAlwaysThere(ClassInfo type, RecordComponentInfo component) {
        return switch (included(type, component)) {
            case "ALWAYS" -> true;
            case LEFT_OUT_AS_NULL, "USE_DEFAULTS" -> !mayBeNothing(component);
            default -> false;
        };
    }

    private static String included(ClassInfo type, RecordComponentInfo component) {
        var own = component.field().annotation(INCLUDE);
        var include = own == null ? type.declaredAnnotation(INCLUDE) : own;
        if (include == null) {
            return LEFT_OUT_AS_NULL;
        }
        return include.value() == null ? "ALWAYS" : include.value().asEnum();
    }

    private static boolean mayBeNothing(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || component.type().name().toString().startsWith("java.util.Optional");
    }

    private static String schemaOf(ClassInfo type) {
        var named = type.declaredAnnotation(NAMED);
        var name = named == null ? null : named.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> inside(answer.getContent()));
    }

    private static Stream<Schema> requests(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : inside(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> inside(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream()
                        .map(media -> media.getSchema())
                        .filter(Objects::nonNull);
    }

    /** Names of the schemas that these lead to. */
    private static Set<String> reached(Map<String, Schema> schemas, Stream<Schema> from) {
        var names = new HashSet<String>();
        var open = new ArrayDeque<Schema>(from.toList());
        while (!open.isEmpty()) {
            var schema = open.pop();
            var name = schema.getRef() == null ? "" : schema.getRef().replace(SCHEMAS, "");
            if (schemas.containsKey(name) && names.add(name)) {
                open.push(schemas.get(name));
            }
            parts(schema).filter(Objects::nonNull).forEach(open::push);
        }
        return names;
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getProperties())
                                .map(Map::values)
                                .flatMap(Collection::stream),
                        each(schema.getAllOf()),
                        each(schema.getAnyOf()),
                        each(schema.getOneOf()))
                .flatMap(part -> part);
    }

    private static Stream<Schema> each(@Nullable List<Schema> parts) {
        return Stream.ofNullable(parts).flatMap(List::stream);
    }
}
