/**
 * The API as people read about it: a page of all operations and one of each, made from the merged document by the build.
 * Renderers of others bring inline styles, which the policy of the pages forbids, and markup that not everybody can use.
 */
@NullMarked
package dk.knudepunkt.gateway.docs;

import org.jspecify.annotations.NullMarked;
