/** HTTP conventions that all services share: versions, pages of a list, CSV. */
@NullMarked
package dk.knudepunkt.platform.web;

import org.jspecify.annotations.NullMarked;
