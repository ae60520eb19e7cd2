/** How people agree on the way to a target, and how the way is read: see {@code plan} for what a plan is. */
@NullMarked
package dk.knudepunkt.goals.planning;

import org.jspecify.annotations.NullMarked;
