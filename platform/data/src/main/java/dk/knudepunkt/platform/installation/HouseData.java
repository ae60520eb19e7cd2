package dk.knudepunkt.platform.installation;

import dk.knudepunkt.platform.house.ThisHouse;

/** What a feature keeps in its database of what the house's folder says. All of a service's are done in one transaction. */
public interface HouseData {

    /** Once, in a database that nobody has used yet, for any house but Sjælland: takes away what the migrations have brought of that. */
    default void clear() {}

    /** Once, in a database that nobody has used yet: puts in what the house begins with, and changes itself later. */
    default void begin(ThisHouse house) {}

    /** At every start: puts in what is not there yet, and takes nothing away. */
    default void keep(ThisHouse house) {}
}
