/**
 * Sets of scenarios that people keep. One is its owner's alone, unless it was saved as shared: whoever is signed in and has
 * the link may then open it. What is saved are the questions; the answers are computed anew, against the agreements as they
 * are when somebody looks.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import org.jspecify.annotations.NullMarked;
