/**
 * What this service hears of meetings and events, which {@code referrals} owns: each once, in a read model that can be
 * thrown away and filled again from the topic. One that was not held after all stays, so that a figure can say why it no
 * longer counts; held again, it counts again.
 */
@NullMarked
package dk.knudepunkt.goals.activity;

import org.jspecify.annotations.NullMarked;
