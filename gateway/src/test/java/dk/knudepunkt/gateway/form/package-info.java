@NullMarked
package dk.knudepunkt.gateway.form;

import org.jspecify.annotations.NullMarked;
