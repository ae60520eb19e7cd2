/** The feed: what was told, in one order for all, to be read from any place in it and waited for. */
@NullMarked
package dk.knudepunkt.integration.feed;

import org.jspecify.annotations.NullMarked;
