/** Private consultants, whom companies put tasks out to, by what they advise on. They are people, and are forgotten. */
@NullMarked
package dk.knudepunkt.cases.consultant;

import org.jspecify.annotations.NullMarked;
