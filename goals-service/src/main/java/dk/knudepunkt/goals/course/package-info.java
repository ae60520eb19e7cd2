/**
 * What this service hears of courses, which {@code cases} owns, and of what belongs to them: evaluations, external referrals,
 * phases of programmes, how new a customer was; of the referrals that some come from; and of companies that became one.
 */
@NullMarked
package dk.knudepunkt.goals.course;

import org.jspecify.annotations.NullMarked;
