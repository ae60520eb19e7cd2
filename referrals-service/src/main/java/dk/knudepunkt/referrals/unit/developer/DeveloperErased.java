package dk.knudepunkt.referrals.unit.developer;

/** The register has forgotten somebody: whoever names the account puts the pseudonym in its place, in the same transaction. */
public record DeveloperErased(Guide guide) {}
