package dk.knudepunkt.referrals.unit.developer;

import java.util.UUID;

/**
 * Who guides a company.
 *
 * @param subject of the account, for this service alone
 * @param pseudonym what others are told
 */
public record Guide(String subject, UUID pseudonym) {}
