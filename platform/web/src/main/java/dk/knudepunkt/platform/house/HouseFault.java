package dk.knudepunkt.platform.house;

/**
 * Something in a house's folder that is wrong, in words for whoever wrote it.
 *
 * @param line of the file, from 1; 0 where it is the file as a whole
 * @param field empty where it is the line as a whole
 * @param wrong what is wrong, and how it is mended
 */
public record HouseFault(String file, int line, String field, String wrong) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + (field.isEmpty() ? "" : ", " + field) + ": " + wrong;
    }
}
