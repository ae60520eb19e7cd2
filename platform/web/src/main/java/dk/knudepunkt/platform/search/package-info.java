/**
 * Search as a service sees it: each feature finds its own things for the one who asks. The gateway asks all services at
 * once and shows each one's answer when it comes (docs/adr/052).
 */
@NullMarked
package dk.knudepunkt.platform.search;

import org.jspecify.annotations.NullMarked;
