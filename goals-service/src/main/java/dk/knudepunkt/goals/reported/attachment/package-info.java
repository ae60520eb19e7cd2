/**
 * The document that a reported value stands in, put beside the value by whoever tells it and read by whoever decides on it.
 * What is taken, and how it is given out, is {@link dk.knudepunkt.platform.attachment}. Once somebody has decided, nothing is
 * put there or taken away any more: it was seen with the value.
 */
@NullMarked
package dk.knudepunkt.goals.reported.attachment;

import org.jspecify.annotations.NullMarked;
