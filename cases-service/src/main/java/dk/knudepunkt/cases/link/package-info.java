/** Addresses that open one thing to whoever has them, without signing in. Only a digest of the secret in them is kept. */
@NullMarked
package dk.knudepunkt.cases.link;

import org.jspecify.annotations.NullMarked;
