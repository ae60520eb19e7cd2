/**
 * The gateway's own pages. Their frame is platform's, as that of the services' pages is; who reads them is known by the
 * session, which is looked at without waiting.
 */
@NullMarked
package dk.knudepunkt.gateway.page;

import org.jspecify.annotations.NullMarked;
