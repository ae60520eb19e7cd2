/** What dashboards and programs ask first: which tables there are and at which address, and an index of all operations. */
@NullMarked
package dk.knudepunkt.gateway.opendata;

import org.jspecify.annotations.NullMarked;
