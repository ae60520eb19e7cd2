/** The pages on which an administrator keeps API clients. */
@NullMarked
package dk.knudepunkt.integration.client.page;

import org.jspecify.annotations.NullMarked;
