package dk.knudepunkt.referrals.promise.policy;

import java.time.Instant;

/** What is promised to a referral when it is submitted. */
public record Promised(Pin pin, Instant dueAt) {}
