/**
 * Requests made up from the merged OpenAPI document, right ones and ones broken in one place, and every answer held
 * against what the document promises. What a body or a path refers to comes from earlier answers. The same seed asks the
 * same questions, as far as it gets the same answers.
 */
@NullMarked
package dk.knudepunkt.acceptance.generated;

import org.jspecify.annotations.NullMarked;
