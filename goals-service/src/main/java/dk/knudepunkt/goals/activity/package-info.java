/**
 * What this service hears of meetings, events and other activities, which {@code referrals} and {@code cases} own, and of tasks
 * that advisers bid for. What was not held after all stays known, so that a figure can say why it no longer counts.
 */
@NullMarked
package dk.knudepunkt.goals.activity;

import org.jspecify.annotations.NullMarked;
