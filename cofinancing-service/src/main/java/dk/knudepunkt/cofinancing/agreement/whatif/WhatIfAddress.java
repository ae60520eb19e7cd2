package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.forms.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole form in the address, so that the link alone shares a question. The fields of the first block have plain names,
 * those of the second end in 2 and so on: the address of a small question is a small one.
 *
 * @param blocks what is filled in, by the plain name of the field
 */
public record WhatIfAddress(List<Map<String, List<String>>> blocks) {

    private static final String NUMBER = "blocks.%d.number";

    /** Plain names in the order of the form, and their paths in a {@link FlatQuestions.Block}. */
    private static final Map<String, String> PATHS = paths(
            "name",
            "onTop",
            "change.clusters",
            "change.leaving",
            "change.joining",
            "change.lead",
            "change.leadShare",
            "change.budget",
            "change.keyDate",
            "change.key.byPopulation",
            "change.key.equally",
            "change.key.byShares",
            "change.key.shares");

    private static Map<String, String> paths(String... inOrder) {
        var paths = new LinkedHashMap<String, String>();
        Stream.of(inOrder).forEach(path -> paths.put(path.substring(path.lastIndexOf('.') + 1), path));
        return paths;
    }

    public static WhatIfAddress ofQuery(Map<String, List<String>> query) {
        var last = IntStream.rangeClosed(2, Questions.MOST)
                .filter(number -> PATHS.keySet().stream().anyMatch(name -> query.containsKey(field(name, number))))
                .max()
                .orElse(1);
        return new WhatIfAddress(IntStream.rangeClosed(1, last)
                .mapToObj(number -> block((name, path) -> query.getOrDefault(field(name, number), List.of())))
                .toList());
    }

    /**
     * The address of a form.
     *
     * @param form what stands in its fields, by their paths in {@link FlatQuestions}
     */
    public static WhatIfAddress ofForm(Function<String, List<String>> form) {
        return new WhatIfAddress(IntStream.iterate(0, index -> index + 1)
                .takeWhile(index -> !form.apply(NUMBER.formatted(index)).isEmpty())
                .mapToObj(index -> block((name, path) -> form.apply("blocks.%d.%s".formatted(index, path))))
                .toList());
    }

    private static Map<String, List<String>> block(FieldValues values) {
        var block = new LinkedHashMap<String, List<String>>();
        PATHS.forEach((name, path) -> {
            var typed = values.of(name, path).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && !"false".equals(value))
                    .toList();
            if (!typed.isEmpty()) {
                block.put(name, typed);
            }
        });
        return block;
    }

    /** What stands in a field, by its plain name or by its path. */
    @FunctionalInterface
    private interface FieldValues {
        List<String> of(String name, String path);
    }

    private static String field(String name, int number) {
        return number == 1 ? name : name + number;
    }

    /** The fields by their paths in {@link FlatQuestions}. */
    public Fields fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var index = 0; index < blocks.size(); index++) {
            fields.put(NUMBER.formatted(index), List.of(String.valueOf(index + 1)));
            for (var field : blocks.get(index).entrySet()) {
                fields.put("blocks.%d.%s".formatted(index, PATHS.get(field.getKey())), field.getValue());
            }
        }
        return new Fields(fields);
    }

    public String query(String year) {
        return Stream.concat(
                        Stream.of("year=" + encoded(year)),
                        IntStream.rangeClosed(1, blocks.size()).mapToObj(this::query))
                .collect(joining("&"));
    }

    /** An empty block is in the address too. */
    private String query(int number) {
        var filled = blocks.get(number - 1).entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> field(field.getKey(), number) + "=" + encoded(value)))
                .collect(joining("&"));
        return filled.isEmpty() ? field("name", number) + "=" : filled;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    boolean hasRoom() {
        return blocks.size() < Questions.MOST;
    }

    public boolean fits() {
        return blocks.size() <= Questions.MOST;
    }

    WhatIfAddress withOneMore() {
        var more = new ArrayList<>(blocks);
        if (hasRoom()) {
            more.add(Map.of());
        }
        return new WhatIfAddress(more);
    }

    /** The last one is emptied instead. */
    WhatIfAddress without(String number) {
        var left = IntStream.range(0, blocks.size())
                .filter(index -> !String.valueOf(index + 1).equals(number))
                .mapToObj(blocks::get)
                .toList();
        return new WhatIfAddress(left.isEmpty() ? List.of(Map.of()) : left);
    }
}
