@NullMarked
package dk.knudepunkt.referrals.view;

import org.jspecify.annotations.NullMarked;
