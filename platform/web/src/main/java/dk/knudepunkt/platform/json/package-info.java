/** How the JSON of a request is read: nothing is guessed, dropped or cut, and what is wrong is pointed at. */
@NullMarked
package dk.knudepunkt.platform.json;

import org.jspecify.annotations.NullMarked;
