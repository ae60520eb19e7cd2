package dk.knudepunkt.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query parameter that an endpoint reads, and what may stand in it. */
record QueryParameter(
        String name,
        Class<?> type,
        @Nullable Min min,
        @Nullable Max max) {

    /** Those of the endpoint, in its order. */
    static List<QueryParameter> of(Method endpoint) {
        return Stream.of(endpoint.getParameters()).flatMap(QueryParameter::of).toList();
    }

    private static Stream<QueryParameter> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields()).flatMap(QueryParameter::of)
                : of(parameter, parameter.getType());
    }

    private static Stream<QueryParameter> of(Field field) {
        return of(field, field.getType());
    }

    private static Stream<QueryParameter> of(AnnotatedElement element, Class<?> type) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class))
                .map(query -> new QueryParameter(
                        query.value(), type, element.getAnnotation(Min.class), element.getAnnotation(Max.class)));
    }

    /**
     * Refuses values that the endpoint would never see as they were meant.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 400, at the parameter
     */
    void check(List<String> values) {
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            throw WebProblem.doubledParameter(name);
        }
        values.forEach(this::check);
    }

    private void check(String value) {
        if (isWhole() && !isWhole(value)) {
            throw WebProblem.malformedParameter(name, range());
        }
        if (isYesOrNo() && !value.matches("true|false")) {
            throw WebProblem.malformedParameter(name, "true, false");
        }
        if (type == UUID.class) {
            Parameters.id(name, value);
        }
        if (type == LocalDate.class) {
            Parameters.date(name, value);
        }
    }

    private boolean isYesOrNo() {
        return type == Boolean.class || type == Boolean.TYPE;
    }

    private boolean isWhole() {
        return type == Integer.class || type == Integer.TYPE || isLong();
    }

    private boolean isLong() {
        return type == Long.class || type == Long.TYPE;
    }

    private boolean isWhole(String value) {
        try {
            return isLong()
                    ? Long.toString(Long.parseLong(value)).equals(value)
                    : Integer.toString(Integer.parseInt(value)).equals(value);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private String range() {
        return (min == null ? 0 : min.value()) + "-" + (max == null ? Integer.MAX_VALUE : max.value());
    }
}
