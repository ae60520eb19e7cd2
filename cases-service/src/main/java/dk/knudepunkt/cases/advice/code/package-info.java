/** The codes of external referrals. */
@NullMarked
package dk.knudepunkt.cases.advice.code;

import org.jspecify.annotations.NullMarked;
