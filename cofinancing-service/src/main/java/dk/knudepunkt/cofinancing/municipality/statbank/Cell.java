package dk.knudepunkt.cofinancing.municipality.statbank;

/**
 * A figure as it stands in the table, unread.
 *
 * @param row its line in the file, or its place among the values
 * @param area a municipality, or an area that contains several, by code or name
 */
record Cell(int row, String area, String time, String value) {

    Cell withValue(String other) {
        return new Cell(row, area, time, other);
    }
}
