package dk.knudepunkt.gateway.opendata;

import java.util.List;

/**
 * A table that a spreadsheet or a dashboard reads by its address, all of it in one answer.
 *
 * @param id of the operation, by which it is documented
 * @param address with an example in the place of a parameter; what stands in braces is an id that its list tells
 * @param formats as the query parameter names them; none for JSON-stat
 * @param open whether anybody may read it, without a token
 * @param callers who may read it otherwise
 */
record DataTable(
        String id, String group, String title, String address, List<String> formats, boolean open, String callers) {

    static final String FORMAT = "?format=";

    /** The address to copy: what most programs read. JSON-stat comes in one form. */
    public String copied() {
        return formats.isEmpty() ? address : in("CSV");
    }

    public String in(String format) {
        return address + FORMAT + format;
    }
}
