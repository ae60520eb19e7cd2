package dk.knudepunkt.platform.house;

/**
 * Where a house is reached.
 *
 * @param mailDomain of the mailboxes that mail goes to, and of what it is sent from
 */
public record HouseContact(String email, String phone, String mailDomain) {}
