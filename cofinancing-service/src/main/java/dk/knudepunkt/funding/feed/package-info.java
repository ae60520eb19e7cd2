/**
 * The calendar as a feed that people's own calendars subscribe to. Those cannot sign in, so a person makes a secret
 * address, which can be revoked; only a digest of it is kept. What the feed shows, everybody signed in may see.
 */
@NullMarked
package dk.knudepunkt.funding.feed;

import org.jspecify.annotations.NullMarked;
