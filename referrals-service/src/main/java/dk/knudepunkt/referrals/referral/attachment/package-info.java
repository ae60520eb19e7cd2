/**
 * Files beside a referral: PDF and images up to 10 MB, kept in the database and given out as downloads only. A file is
 * what its bytes say it is; one that claims to be something else is refused, and so is everything that can carry a
 * script or unfold (SVG, HTML, archives, office documents).
 */
@NullMarked
package dk.knudepunkt.referrals.referral.attachment;

import org.jspecify.annotations.NullMarked;
