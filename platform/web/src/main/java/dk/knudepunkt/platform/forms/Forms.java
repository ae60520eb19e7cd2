package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Failures;
import dk.knudepunkt.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door for forms: makes those that a page shows and reads those that it gets back.
 *
 * <pre>{@code
 * return forms.read(KeepAdviser.class, fields)
 *         .change((request, ifMatch) -> service.change(unitCode, id, ifMatch, request))
 *         .thenTo(adviser -> "/referrals/units/" + unitCode)
 *         .orAgain(form -> page(unitCode, id, form));
 * }</pre>
 */
@ApplicationScoped
public class Forms {

    private static final Set<String> NOTHING_THERE = Set.of(
            "{jakarta.validation.constraints.NotNull.message}",
            "{jakarta.validation.constraints.NotBlank.message}",
            "{jakarta.validation.constraints.NotEmpty.message}");

    private final FormReader reader;
    private final Validator validator;
    private final Shells shells;
    private final Instance<OncePerKey> once;
    private final Failures failures;

    Forms(ObjectMapper json, Validator validator, Shells shells, Instance<OncePerKey> once, Failures failures) {
        this.reader = new FormReader(json);
        this.validator = validator;
        this.shells = shells;
        this.once = once;
        this.failures = failures;
    }

    /** An empty form, for something new. */
    public Form blank() {
        return new Form(shells.here(), Map.of()).withKey();
    }

    /** A form for something new that begins as another. */
    public Form like(Object example) {
        var shell = shells.here();
        return new Form(shell, reader.write(example, shell.spoken())).withKey();
    }

    /**
     * A form that shows what there is.
     *
     * @param present a request that would leave everything as it is, or a view with fields of the same names
     * @param version which the change has to name
     */
    public Form of(Object present, long version) {
        var shell = shells.here();
        return new Form(shell, reader.write(present, shell.spoken())).at(version);
    }

    /** A form for something new, in which this was typed before. */
    public Form begun(Fields before) {
        return of(before).withKey();
    }

    /** A form as it was sent, to be shown again without being carried out: another button was pressed. */
    public Form of(Fields fields) {
        return new Form(shells.here(), fields.values()).keptFrom(fields);
    }

    /** Puts what there is now beside what was typed, in a form that somebody else overtook; leaves any other form as it is. */
    public Form beside(Form form, Object present, long version) {
        return form.isStale()
                ? form.beside(reader.write(present, form.shell().spoken())).at(version)
                : form;
    }

    /**
     * Reads what was sent into the request record of a use case and checks its constraints.
     *
     * @param ofOtherButtons names of fields that the form has for its other buttons; they stay as typed and are not read
     */
    public <T> FormRequest<T> read(Class<T> type, Fields fields, String... ofOtherButtons) {
        var others = List.of(ofOtherButtons);
        return read(type, fields, name -> !Fields.isOfThePage(name) && !others.contains(name));
    }

    /** Reads one field of a form, which another button than the last one asks about. */
    public <T> FormRequest<T> part(Class<T> type, Fields fields, String name) {
        return read(type, fields, name::equals).tellingAt(name);
    }

    /** Takes a form as it is: what was typed need not be right yet. */
    public <T> FormRequest<T> given(T request, Fields fields) {
        return new FormRequest<>(of(fields), request, once, failures);
    }

    private <T> FormRequest<T> read(Class<T> type, Fields fields, Predicate<String> asked) {
        var form = of(fields);
        var typed = fields.values().entrySet().stream()
                .filter(field -> asked.test(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var errors = new FieldErrors(typed.keySet(), form.shell().spoken());
        var request = reader.read(type, typed, errors);
        if (request != null) {
            validator
                    .validate(request)
                    .forEach(wrong ->
                            errors.add(path(wrong), told(wrong, form.shell().spoken())));
        }
        return new FormRequest<>(form.isKept() ? form : form.wrongAt(errors.byPath()), request, once, failures);
    }

    /** Reads a form that has nothing to fill in: a button under which there is only the version that the page showed. */
    public FormRequest<Pressed> pressed(Fields fields, String... ofOtherButtons) {
        return read(Pressed.class, fields, ofOtherButtons);
    }

    /** That a button was pressed. */
    public record Pressed() {}

    /** What is missing is told in one way, also where a request says only that it must not be null. */
    private static String told(ConstraintViolation<?> wrong, Language language) {
        var template = wrong.getMessageTemplate();
        return NOTHING_THERE.contains(template) ? FormProblem.missing().detail(language) : wrong.getMessage();
    }

    /** {@code rounds[0].opens} is the field {@code rounds.0.opens}, and {@code members[ZEALAND]} is {@code members.ZEALAND}. */
    private static String path(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .flatMap(step -> Stream.of(step.getIndex(), step.getKey(), step.getName()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("."));
    }
}
