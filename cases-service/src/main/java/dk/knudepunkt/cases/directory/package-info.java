/**
 * Where people and systems find a company: by number, name, municipality or who guides it, and with the history of its
 * courses. Knows companies and courses, which do not know it.
 */
@NullMarked
package dk.knudepunkt.cases.directory;

import org.jspecify.annotations.NullMarked;
