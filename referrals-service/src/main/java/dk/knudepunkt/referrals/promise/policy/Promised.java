package dk.knudepunkt.referrals.promise.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to a referral when it is submitted.
 *
 * @param nextStepAt when somebody is told first that the time runs out; null where nobody is
 */
public record Promised(Pin pin, Instant dueAt, @Nullable Instant nextStepAt) {}
