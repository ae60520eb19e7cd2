/**
 * What the house does beside courses and counts: events, newsletters, campaigns, groups it sits in, mentions in the press.
 * Planned, then held, or withdrawn; others are told of what was held, and of what was not after all.
 */
@NullMarked
package dk.knudepunkt.cases.activity;

import org.jspecify.annotations.NullMarked;
