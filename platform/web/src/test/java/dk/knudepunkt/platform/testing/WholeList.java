package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A list on pages, read to its end as somebody reads it who asks for more. */
public final class WholeList {

    private static final Pattern MORE = Pattern.compile("href=\"([^\"]*[?&;]cursor=[^\"]+)\"");

    private final UnaryOperator<String> page;
    private final String address;
    private final Pattern row;

    /**
     * @param page what is shown at an address
     * @param address of the list, whose rows lead to one by its id
     */
    public WholeList(UnaryOperator<String> page, String address) {
        this(page, address, "[0-9a-f-]{36}");
    }

    /**
     * @param page what is shown at an address
     * @param address of the list, whose rows lead to one by its key
     * @param key a pattern of what the rows are called by
     */
    public WholeList(UnaryOperator<String> page, String address, String key) {
        this.page = page;
        this.address = address;
        this.row = Pattern.compile("href=\"" + address + "/(" + key + ")\"");
    }

    /** Each of these, and whatever else there is, stands once in the order by a column, and so the other way round. */
    public void goesBothWays(String column, Collection<String> ids) {
        goesBothWays("", column, ids);
    }

    /**
     * The same of what is found, where the list is too long to be read as a whole.
     *
     * @param narrowed what it is narrowed to, as a query
     */
    public void goesBothWays(String narrowed, String column, Collection<String> ids) {
        var up = inOrder(narrowed, column);
        assertTrue(up.containsAll(ids), column + " leaves some out");
        assertEquals(up.size(), new HashSet<>(up).size(), column + " has some twice");
        assertEquals(up.reversed(), inOrder(narrowed, "-" + column));
    }

    private List<String> inOrder(String narrowed, String sort) {
        return shown((narrowed.isEmpty() ? "" : narrowed + "&") + "sort=" + sort);
    }

    /** What the list shows, from its first row to its last, where it is narrowed and ordered so. */
    public List<String> shown(String query) {
        var rows = new ArrayList<String>();
        var next = address + "?" + query;
        while (next != null) {
            var shown = page.apply(next);
            row.matcher(shown).results().map(found -> found.group(1)).forEach(rows::add);
            var more = MORE.matcher(shown);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return rows;
    }
}
