/**
 * One door for what people type: a form that a browser sends is read into the same request record as JSON, with the same
 * constraints. Every field that is wrong is named at its path, and nothing that cannot be read is guessed.
 *
 * <p>{@code Fields} (what was sent) → {@link dk.knudepunkt.platform.forms.Forms} → {@code FormRequest} (the record, or what
 * is wrong) → the use case → another page, or the {@link dk.knudepunkt.platform.forms.Form} again.
 */
@NullMarked
package dk.knudepunkt.platform.forms;

import org.jspecify.annotations.NullMarked;
