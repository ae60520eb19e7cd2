/** How many referrals came in, from where and how, what came of them, and how many were waiting through a day. */
@NullMarked
package dk.knudepunkt.referrals.promise.report.intake;

import org.jspecify.annotations.NullMarked;
