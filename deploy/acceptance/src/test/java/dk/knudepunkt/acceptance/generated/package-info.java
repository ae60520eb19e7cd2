/**
 * Requests made up from the merged OpenAPI document, right ones and ones broken in one place, and every answer held
 * against what the document promises. The same seed asks the same questions.
 */
@NullMarked
package dk.knudepunkt.acceptance.generated;

import org.jspecify.annotations.NullMarked;
