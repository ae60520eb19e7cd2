/**
 * What the house itself expects of a target, kept beside the platform's own verdict so that one sees where the two part. What was
 * expected is never changed: who has come to expect something else says so, and the last said holds.
 */
@NullMarked
package dk.knudepunkt.goals.judgement;

import org.jspecify.annotations.NullMarked;
