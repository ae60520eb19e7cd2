/**
 * Other systems that may ask for tokens, where this installation keeps them itself: with an identity provider beside it,
 * which has clients of its own, there are none here.
 */
@NullMarked
package dk.knudepunkt.integration.client;

import org.jspecify.annotations.NullMarked;
