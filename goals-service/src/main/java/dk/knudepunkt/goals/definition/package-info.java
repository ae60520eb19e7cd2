/**
 * How targets are counted, version by version: written down by the analyst, read aloud as a sentence, never edited. What
 * cannot be evaluated is refused before it is stored, at the field that is wrong; so a stored definition always gives a figure.
 */
@NullMarked
package dk.knudepunkt.goals.definition;

import org.jspecify.annotations.NullMarked;
