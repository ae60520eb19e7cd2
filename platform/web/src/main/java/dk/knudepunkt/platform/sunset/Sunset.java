package dk.knudepunkt.platform.sunset;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation of the API that is to end. Its answers say so in headers ({@code Deprecation}, {@code Sunset}, {@code
 * Link}) and its description in the OpenAPI document, and from its last day on it may be taken away. The build refuses a
 * last day that leaves callers less than half a year.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

    /** The day since which it should not be used any more, as in 2026-12-01. */
    String deprecated();

    /** The day from which on it may be gone. */
    String on();

    /** The address of what takes its place. */
    String instead();
}
