/** The pages that a public body owes whoever uses its site: help, accessibility, personal data, whom to ask. */
@NullMarked
package dk.knudepunkt.gateway.about;

import org.jspecify.annotations.NullMarked;
