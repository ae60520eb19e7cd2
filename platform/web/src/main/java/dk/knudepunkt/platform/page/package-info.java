/** What all HTML pages share: the shell around them and the Danish and English formats. */
@NullMarked
package dk.knudepunkt.platform.page;

import org.jspecify.annotations.NullMarked;
