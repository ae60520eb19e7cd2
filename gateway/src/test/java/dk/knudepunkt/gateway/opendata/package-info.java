@NullMarked
package dk.knudepunkt.gateway.opendata;

import org.jspecify.annotations.NullMarked;
