package dk.knudepunkt.platform.forms;

import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.typed.TypedDates;
import dk.knudepunkt.platform.typed.TypedNumbers;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it: what stands in each field, what is wrong with it, and, where somebody else came first, what
 * stands there now. Fields bear the paths of the request record; the tags {@code #field}, {@code #date} and so on ask it.
 */
@TemplateData
public final class Form {

    private final Shell shell;
    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private Map<String, List<String>> now = Map.of();
    private List<String> meanwhile = List.of();
    private boolean stale;
    private boolean kept;
    private String ids = "";

    Form(Shell shell, Map<String, List<String>> values) {
        this.shell = shell;
        this.values = new LinkedHashMap<>(values);
    }

    public Shell shell() {
        return shell;
    }

    /** Begins the ids of its fields with a word of its own, where a page has several forms with fields of one name. */
    public Form apart(String prefix) {
        this.ids = prefix;
        return this;
    }

    /** The id of a field on the page, which is its path where the form stands alone. */
    public String id(String path) {
        return ids + path;
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String path) {
        return String.join(", ", values(path));
    }

    public List<String> values(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** An amount with the reader's thousands in groups; what is no number stands as it was typed. */
    public String amount(String path) {
        var number = TypedNumbers.read(value(path), shell.spoken());
        return number == null ? value(path) : shell.number(number);
    }

    /** Whether a value is chosen or ticked; an option may be a constant or a text. A date is one however it is written. */
    public boolean has(String path, Object option) {
        var offered = option instanceof Enum<?> constant ? constant.name() : option.toString();
        var date = TypedDates.date(offered);
        return values(path).stream()
                .anyMatch(value -> value.equals(offered) || (date != null && date.equals(TypedDates.date(value))));
    }

    /** Whether a single box is ticked. */
    public boolean isTicked(String path) {
        return values(path).stream().anyMatch(value -> !value.isEmpty() && !"false".equals(value));
    }

    /** What is wrong at a field, or null where it is right. */
    public @Nullable String error(String path) {
        return errors.get(path);
    }

    /** What is wrong at a group of fields or at one of its parts that shows no error of its own. */
    public @Nullable String errorWithin(String path) {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals(path)
                        || (error.getKey().startsWith(path + ".") && !labels.containsKey(error.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Notes what a field is called, for the summary of errors; writes nothing. */
    public String named(String path, String label) {
        labels.putIfAbsent(path, groupOf(path) + label);
        return "";
    }

    /** Notes what the fields inside a path are called together, where the page has several such groups; writes nothing. */
    public String grouped(String path, String name) {
        groups.put(path + ".", name + ", ");
        return "";
    }

    private String groupOf(String path) {
        return groups.entrySet().stream()
                .filter(group -> path.startsWith(group.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    /** What stands in a field now that somebody came first, where it is not what was typed; null otherwise. */
    public @Nullable String now(String path) {
        return stale && now.containsKey(path) && !now.get(path).equals(values(path))
                ? String.join(", ", now.get(path))
                : null;
    }

    /** The same where the field offers a list: by the labels of the list. */
    public @Nullable String now(String path, Collection<?> offered) {
        return now(path) == null
                ? null
                : now.getOrDefault(path, List.of()).stream()
                        .map(value -> labelOf(value, options(offered)))
                        .collect(Collectors.joining(", "));
    }

    public @Nullable String now(String path, Object[] offered) {
        return now(path, List.of(offered));
    }

    private static String labelOf(String value, List<Option> offered) {
        return offered.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    public boolean isStale() {
        return stale;
    }

    /** What happened since the page was fetched, one sentence each. */
    public List<String> meanwhile() {
        return meanwhile;
    }

    public boolean isRight() {
        return errors.isEmpty();
    }

    /** Whether its writer had to sign in again and has not yet seen that it is still there. */
    public boolean isKept() {
        return kept;
    }

    /** Whether it was sent and has to be shown again, even where the page would not offer it any more. */
    public boolean isAgain() {
        return stale || kept || !isRight();
    }

    /** All that is wrong, in the order of the fields on the page. */
    public List<Wrong> wrong() {
        var order = List.copyOf(labels.keySet());
        return errors.entrySet().stream()
                .map(error -> new Wrong(fieldOf(error.getKey()), error.getValue()))
                .map(wrong -> wrong.called(labels.get(wrong.field())))
                .sorted(Comparator.comparingInt(wrong -> Math.floorMod(order.indexOf(wrong.field()), order.size() + 1)))
                .toList();
    }

    /** The field of the page that an error is at, which may be a group around it; empty when there is none. */
    private String fieldOf(String path) {
        for (var field = path; !field.isEmpty(); field = field.substring(0, Math.max(field.lastIndexOf('.'), 0))) {
            if (labels.containsKey(field)) {
                return field;
            }
        }
        return FieldErrors.WHOLE;
    }

    /**
     * One thing wrong.
     *
     * @param field where it is to be mended; empty for the form as a whole
     * @param label what the field is called
     */
    @TemplateData
    public record Wrong(
            String field, String message, @Nullable String label) {

        Wrong(String field, String message) {
            this(field, message, null);
        }

        Wrong called(@Nullable String name) {
            return new Wrong(field, message, name);
        }
    }

    /** The values that a field offers: terms of the glossary, municipalities, options, names by code, dates, or plain texts. */
    public List<Option> options(Collection<?> offered) {
        return offered.stream().map(this::option).toList();
    }

    /** The constants of an enum, as {@code CourseKind:values} gives them to a template. */
    public List<Option> options(Object[] offered) {
        return options(List.of(offered));
    }

    private Option option(Object offered) {
        return switch (offered) {
            case Option option -> option;
            case Map.Entry<?, ?> named ->
                new Option(named.getKey().toString(), named.getValue().toString());
            case Municipality municipality -> new Option(municipality.code(), municipality.name());
            case LocalDate date -> new Option(written(date), shell.date(date));
            case Term term when offered instanceof Enum<?> constant -> new Option(constant.name(), shell.word(term));
            default -> new Option(offered.toString(), offered.toString());
        };
    }

    public @Nullable String version() {
        return hidden(Fields.VERSION);
    }

    public @Nullable String key() {
        return hidden(Fields.KEY);
    }

    private @Nullable String hidden(String name) {
        return values(name).isEmpty() ? null : values(name).getFirst();
    }

    /** Fills a field that the page knows and nobody has typed into, with several values if they are; null fills nothing. */
    public Form with(String path, @Nullable Object value) {
        if (value != null) {
            var several = value instanceof Collection<?> collection ? collection : List.of(value);
            values.putIfAbsent(path, several.stream().map(this::written).toList());
        }
        return this;
    }

    /** Writes over what was typed; null leaves it. */
    public Form set(String path, @Nullable Object value) {
        if (value != null) {
            values.put(path, List.of(written(value)));
        }
        return this;
    }

    /** Empties a field. */
    public Form without(String path) {
        values.remove(path);
        return this;
    }

    private String written(Object value) {
        return value instanceof LocalDate date ? TypedDates.write(date, shell.spoken()) : value.toString();
    }

    /** Shows this version, which the change has to name. */
    public Form at(long version) {
        values.put(Fields.VERSION, List.of(Long.toString(version)));
        return this;
    }

    /** Tells what happened since the page was fetched, where somebody came first. */
    public Form after(List<String> sentences) {
        this.meanwhile = stale ? sentences : List.of();
        return this;
    }

    Form withKey() {
        values.put(Fields.KEY, List.of(UUID.randomUUID().toString()));
        return this;
    }

    /** Puts beside what was typed what stands there now. */
    Form beside(Map<String, List<String>> present) {
        this.now = present;
        return this;
    }

    Form wrongAt(Map<String, String> byPath) {
        byPath.forEach(errors::putIfAbsent);
        return this;
    }

    Form keptFrom(Fields fields) {
        this.kept = fields.values().containsKey(Fields.KEPT);
        return this;
    }

    Form overtaken() {
        this.stale = true;
        return this;
    }

    @Override
    public String toString() {
        return "Form" + Objects.toString(errors.keySet());
    }
}
