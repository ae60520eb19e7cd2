/**
 * The gateway's own pages and the shell around them. The layout is platform's {@code page/layout.html}, the same file
 * that frames the services' pages; what it needs is {@link dk.knudepunkt.gateway.page.Shell}.
 */
@NullMarked
package dk.knudepunkt.gateway.page;

import org.jspecify.annotations.NullMarked;
