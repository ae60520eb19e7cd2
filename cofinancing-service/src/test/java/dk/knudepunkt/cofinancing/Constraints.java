package dk.knudepunkt.cofinancing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;

/** Judges a request by the constraints that stand at its fields, as the framework does before a service sees it. */
public final class Constraints {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Constraints() {}

    /** The paths of the fields that are wrong, in order, each once. */
    public static List<String> brokenBy(Object request) {
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
