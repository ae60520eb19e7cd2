package dk.knudepunkt.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dk.knudepunkt.gateway.release.ApiChange.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares what is sent and what is answered. The two are mirror images: what is sent may become wider, what is answered
 * narrower. Two things are allowed beside that, since nothing could ever be added otherwise: an answer may gain fields, and
 * values of an enumeration.
 */
final class SchemaComparison {

    /** Whose word it is: the caller's or ours. */
    private enum Way {
        SENT,
        ANSWERED
    }

    private final JsonNode before;
    private final JsonNode now;
    private final Consumer<ApiChange> found;
    private final Set<String> compared = new HashSet<>();

    SchemaComparison(JsonNode before, JsonNode now, Consumer<ApiChange> found) {
        this.before = before;
        this.now = now;
        this.found = found;
    }

    void sent(String where, JsonNode was, JsonNode is) {
        compare(Way.SENT, where, was, is);
    }

    void answered(String where, JsonNode was, JsonNode is) {
        compare(Way.ANSWERED, where, was, is);
    }

    private void compare(Way way, String where, JsonNode was, JsonNode is) {
        var couldBeNull = Form.mayBeNull(before, was);
        var canBeNull = Form.mayBeNull(now, is);
        if (way == Way.SENT && couldBeNull && !canBeNull) {
            breaks(where, "may not be null");
        } else if (way == Way.ANSWERED && canBeNull && !couldBeNull) {
            breaks(where, "may be null");
        }
        var forms = Form.of(before, was);
        var formsNow = Form.of(now, is);
        if (forms.size() == 1 && formsNow.size() == 1) {
            compare(way, where, forms.getFirst(), formsNow.getFirst());
        } else {
            compare(way, where, forms, formsNow);
        }
    }

    /** Of several forms each is recognised by its name. */
    private void compare(Way way, String where, List<Form> forms, List<Form> formsNow) {
        var demanded = way == Way.SENT ? forms : formsNow;
        var offered = way == Way.SENT ? formsNow : forms;
        for (var form : demanded) {
            var same = offered.stream()
                    .filter(other -> form.name().isEmpty()
                            ? other.equals(form)
                            : other.name().equals(form.name()))
                    .findFirst();
            if (same.isEmpty()) {
                breaks(where, way == Way.SENT ? "may not be " + called(form) : "may be " + called(form));
            } else if (way == Way.SENT) {
                compare(way, where, form, same.get());
            } else {
                compare(way, where, same.get(), form);
            }
        }
    }

    private static String called(Form form) {
        return form.name().isEmpty() ? String.join(" or ", form.types()) : form.name();
    }

    private void compare(Way way, String place, Form was, Form is) {
        var isNamed = !was.name().isEmpty() && !is.name().isEmpty();
        var where = isNamed ? is.name() : place;
        if (isNamed && !compared.add(way + " " + was.name() + " " + is.name())) {
            return;
        }
        if (!fits(way == Way.SENT ? was : is, way == Way.SENT ? is : was)) {
            breaks(where, "was %s, is %s".formatted(said(was.types()), said(is.types())));
            return;
        }
        compareFormat(
                way,
                where,
                was.schema().path("format").asText(),
                is.schema().path("format").asText());
        compareValues(way, where, was, is);
        if (way == Way.SENT) {
            Limits.compare(where, was.schema(), is.schema()).forEach(found);
        }
        compareFields(way, where, was, is);
        compareParts(way, where, was.schema(), is.schema());
    }

    /** Whether all that one form may be is known to the other. */
    private static boolean fits(Form given, Form known) {
        return known.types().isEmpty()
                || (!given.types().isEmpty()
                        && given.types().stream()
                                .allMatch(type -> known.types().contains(type)
                                        || (type.equals("integer")
                                                && known.types().contains("number"))));
    }

    private static String said(Set<String> types) {
        return types.isEmpty() ? "anything" : String.join(" or ", types);
    }

    private void compareFormat(Way way, String where, String was, String is) {
        var isLess = way == Way.SENT ? is.isEmpty() : was.isEmpty();
        if (!was.equals(is) && !isLess) {
            breaks(where, "has the form %s".formatted(is.isEmpty() ? "of any text" : is));
        }
    }

    private void compareValues(Way way, String where, Form was, Form is) {
        var values = was.texts("enum");
        var valuesNow = is.texts("enum");
        if (values.isEmpty() && valuesNow.isEmpty()) {
            return;
        }
        if (values.isEmpty() && way == Way.SENT) {
            breaks(where, "may only be " + String.join(", ", valuesNow));
        } else if (valuesNow.isEmpty() && way == Way.ANSWERED) {
            breaks(where, "may be any value");
        } else if (!values.isEmpty() && !valuesNow.isEmpty()) {
            values.stream()
                    .filter(value -> !valuesNow.contains(value))
                    .forEach(value -> breaks(where, "value %s is gone".formatted(value)));
            valuesNow.stream()
                    .filter(value -> !values.contains(value))
                    .forEach(value -> changes(where, "value %s is new".formatted(value)));
        }
    }

    private void compareFields(Way way, String where, Form was, Form is) {
        var fields = was.schema().path("properties");
        var fieldsNow = is.schema().path("properties");
        fields.properties().forEach(field -> {
            var still = fieldsNow.path(field.getKey());
            if (still.isMissingNode()) {
                breaks(where, "field %s is gone".formatted(field.getKey()));
            } else {
                compare(way, where + "." + field.getKey(), field.getValue(), still);
            }
        });
        fieldsNow
                .propertyStream()
                .filter(field -> !fields.has(field.getKey()))
                .forEach(field -> changes(where, "field %s is new".formatted(field.getKey())));
        compareDemands(way, where, was.texts("required"), is.texts("required"));
    }

    private void compareDemands(Way way, String where, Set<String> required, Set<String> requiredNow) {
        var demanded = way == Way.SENT ? requiredNow : required;
        var met = way == Way.SENT ? required : requiredNow;
        demanded.stream()
                .filter(field -> !met.contains(field))
                .forEach(field -> breaks(
                        where,
                        way == Way.SENT
                                ? "field %s is demanded".formatted(field)
                                : "field %s may be missing".formatted(field)));
    }

    private void compareParts(Way way, String where, JsonNode was, JsonNode is) {
        for (var part : List.of("items", "additionalProperties")) {
            if (isSaid(was, part) && isSaid(is, part)) {
                compare(way, where + "[]", was.get(part), is.get(part));
            } else if (way == Way.SENT ? isSaid(is, part) : isSaid(was, part)) {
                breaks(where, "%s are not what they were".formatted(part));
            }
        }
        var wasClosed = was.path("additionalProperties").equals(BooleanNode.FALSE);
        var isClosed = is.path("additionalProperties").equals(BooleanNode.FALSE);
        if (way == Way.SENT && isClosed && !wasClosed) {
            breaks(where, "takes no other fields");
        }
    }

    private static boolean isSaid(JsonNode schema, String part) {
        return schema.path(part).isObject() && !schema.path(part).isEmpty();
    }

    private void breaks(String where, String what) {
        found.accept(new ApiChange(Kind.BREAKING, where, what));
    }

    private void changes(String where, String what) {
        found.accept(new ApiChange(Kind.CHANGED, where, what));
    }
}
