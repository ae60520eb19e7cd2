/**
 * What pages call those who do something. Trails, events and records bear account ids only; the name belongs to the token,
 * and the last one that a token brought is remembered here.
 */
@NullMarked
package dk.knudepunkt.platform.people;

import org.jspecify.annotations.NullMarked;
