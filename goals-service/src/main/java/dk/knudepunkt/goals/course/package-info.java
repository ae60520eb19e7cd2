/**
 * What this service hears of courses, which {@code cases} owns: the completed ones, each once, in a read model that can
 * be thrown away and filled again from the topic. It says nothing of which target a course counts for.
 */
@NullMarked
package dk.knudepunkt.goals.course;

import org.jspecify.annotations.NullMarked;
