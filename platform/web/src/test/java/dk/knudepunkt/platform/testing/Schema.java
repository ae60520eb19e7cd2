package dk.knudepunkt.platform.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a release reads and writes in its database.
 *
 * @param migrations by which it came about
 * @param columns by table.column
 * @param rules what rows have to keep, by table.name, each with the columns that it judges
 */
record Schema(String migrations, Map<String, Column> columns, Map<String, Set<String>> rules) {

    /**
     * @param takesNothing whether null may be written
     * @param mayBeLeftOut whether a row may be written that does not name it
     */
    record Column(String type, boolean takesNothing, boolean mayBeLeftOut) {

        private static final String DEMANDED = ", demanded";
        private static final String FILLED = ", filled";

        static Column read(String text) {
            var isDemanded = text.endsWith(DEMANDED);
            var isFilled = text.endsWith(FILLED);
            return new Column(text.replace(DEMANDED, "").replace(FILLED, ""), !isDemanded && !isFilled, !isDemanded);
        }

        boolean demandsMoreThan(Column was) {
            var mustBeSomething = was.takesNothing() && !takesNothing;
            var mustBeNamed = was.mayBeLeftOut() && !mayBeLeftOut;
            return mustBeSomething || mustBeNamed;
        }

        String text() {
            if (takesNothing) {
                return type;
            }
            return type + (mayBeLeftOut ? FILLED : DEMANDED);
        }
    }

    /** What stands in the way of this release where the database is that one, a sentence each. */
    List<String> brokenBy(Schema now) {
        var broken = new ArrayList<String>();
        columns.forEach((name, was) -> {
            var is = now.columns.get(name);
            if (is == null) {
                broken.add(name + " is gone");
            } else if (!is.type().equals(was.type())) {
                broken.add(name + " was " + was.type() + " and is " + is.type());
            } else if (is.demandsMoreThan(was)) {
                broken.add(name + " is demanded now");
            }
        });
        var tables = columns.keySet().stream().map(Schema::table).collect(Collectors.toSet());
        now.columns.forEach((name, is) -> {
            if (!columns.containsKey(name) && tables.contains(table(name)) && !is.mayBeLeftOut()) {
                broken.add(name + " is new and demanded");
            }
        });
        now.rules.forEach((name, judged) -> {
            if (!judged.equals(rules.get(name))
                    && tables.contains(table(name))
                    && columns.keySet().containsAll(judged)) {
                broken.add(name + " is a new rule for what was there");
            }
        });
        return broken;
    }

    private static String table(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    static Schema read(String text) {
        var migrations = "";
        var columns = new TreeMap<String, Column>();
        var rules = new TreeMap<String, Set<String>>();
        for (var line : text.lines().toList()) {
            var words = line.split(" ", 3);
            switch (words[0]) {
                case "migrations" ->
                    migrations = line.substring(words[0].length()).strip();
                case "column" -> columns.put(words[1], Column.read(words[2]));
                case "rule" -> rules.put(words[1], Set.copyOf(Arrays.asList(words[2].split(" ", -1))));
                default -> throw new IllegalArgumentException("Neither migrations nor column nor rule: " + line);
            }
        }
        return new Schema(migrations, columns, rules);
    }

    String text() {
        var columnLines = columns.entrySet().stream()
                .map(column ->
                        "column " + column.getKey() + " " + column.getValue().text());
        var ruleLines = rules.entrySet().stream()
                .map(rule -> "rule " + rule.getKey() + " "
                        + rule.getValue().stream().sorted().collect(Collectors.joining(" ")));
        return Stream.of(Stream.of("migrations " + migrations), columnLines, ruleLines)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
