/**
 * Who is there. People sign in with OpenID Connect's code flow, and their tokens travel in an encrypted cookie, so the
 * gateway keeps no session of its own. Machines send a bearer token, which the gateway does not look into: the services
 * check it.
 */
@NullMarked
package dk.knudepunkt.gateway.session;

import org.jspecify.annotations.NullMarked;
