/** Each house is an installation of its own: a database remembers whose it is, and is served for no other. */
@NullMarked
package dk.knudepunkt.platform.installation;

import org.jspecify.annotations.NullMarked;
