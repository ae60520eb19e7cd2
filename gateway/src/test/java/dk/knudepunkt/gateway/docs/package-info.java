@NullMarked
package dk.knudepunkt.gateway.docs;

import org.jspecify.annotations.NullMarked;
