/** The codes of evaluations: what is asked, what can be answered, how far one has come. */
@NullMarked
package dk.knudepunkt.cases.evaluation.code;

import org.jspecify.annotations.NullMarked;
