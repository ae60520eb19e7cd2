/**
 * Who has signed in and has sessions open. The gateway, which keeps nothing, tells it with each person's own token, and asks
 * which sessions were ended.
 */
@NullMarked
package dk.knudepunkt.integration.user;

import org.jspecify.annotations.NullMarked;
