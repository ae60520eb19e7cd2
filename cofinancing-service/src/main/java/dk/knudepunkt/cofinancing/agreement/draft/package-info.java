/**
 * How the lead's side writes a version of an agreement: the terms as JSON and as a form, from which a draft is made or
 * made anew. What becomes of a draft, from its proposal on, is told in {@code agreement}.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.draft;

import org.jspecify.annotations.NullMarked;
