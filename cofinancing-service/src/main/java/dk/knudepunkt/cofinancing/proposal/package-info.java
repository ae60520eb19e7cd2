/**
 * What all stand on changes by two persons: one proposes, another approves, and until then nothing has changed. Either may
 * withdraw it. Who did what and when stays, whatever came of it. A feature embeds a {@code Proposal} in the record that
 * holds what is proposed.
 */
@NullMarked
package dk.knudepunkt.cofinancing.proposal;

import org.jspecify.annotations.NullMarked;
