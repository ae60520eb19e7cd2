/**
 * The edge: everything from outside comes in here. It knows who is signed in, which service serves a path, and how much
 * a caller may send; it knows no business rule and has no database. Start at {@code edge.Edge}, which lists what happens
 * to a request, in order.
 */
@NullMarked
package dk.knudepunkt.gateway;

import org.jspecify.annotations.NullMarked;
