package dk.knudepunkt.platform.house;

/**
 * The region that a house works in.
 *
 * @param code of the register of regions, such as 1085
 */
public record HouseRegion(String code, String name) {}
