/** HTTP conventions that all services share: versions, pages of a list, what a line of text may hold. */
@NullMarked
package dk.knudepunkt.platform.web;

import org.jspecify.annotations.NullMarked;
