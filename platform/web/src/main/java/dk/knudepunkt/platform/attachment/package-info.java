/**
 * Files that people put beside something: PDF and images up to 10 MB, given out as downloads only. A file is what its bytes
 * say it is; one that claims to be something else is refused, and so is everything that can carry a script or unfold (SVG,
 * HTML, archives, office documents). Whoever takes files keeps them, decides how many there may be, and brings Tika along.
 */
@NullMarked
package dk.knudepunkt.platform.attachment;

import org.jspecify.annotations.NullMarked;
