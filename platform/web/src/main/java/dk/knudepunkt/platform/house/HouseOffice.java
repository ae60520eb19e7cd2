package dk.knudepunkt.platform.house;

/**
 * A cluster office that the house's municipalities finance together.
 *
 * @param organisation who runs it; empty where that is not known yet
 * @param place where it is; empty where that is not known yet
 * @param municipality code of the one that hosts it
 */
public record HouseOffice(
        String code, String danish, String english, String organisation, String place, String municipality) {}
