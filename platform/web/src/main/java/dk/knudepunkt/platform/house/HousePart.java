package dk.knudepunkt.platform.house;

/**
 * What one service alone reads of a house's folder. It is found by {@link java.util.ServiceLoader}, since the folder is read before there
 * are beans: a service that does not start for it has not touched its database.
 */
public interface HousePart {

    /** Reads its files and notes in the house's folder what is wrong with them. */
    void check(ThisHouse house);
}
