/** What several copies of a service on one database do only once. */
@NullMarked
package dk.knudepunkt.platform.lead;

import org.jspecify.annotations.NullMarked;
