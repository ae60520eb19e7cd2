/**
 * What a company agreed to and took back: for which purpose, when, under which version of the words. Advertising protection is
 * another thing, which stands in the company's card and wins.
 */
@NullMarked
package dk.knudepunkt.cases.company.consent;

import org.jspecify.annotations.NullMarked;
