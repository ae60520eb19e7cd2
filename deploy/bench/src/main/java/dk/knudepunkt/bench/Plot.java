package dk.knudepunkt.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines over sizes that grow tenfold, as a drawing; values more than ten times apart stand a decade above each other. A line says beside
 * its end what it is, so that no colour has to.
 *
 * @param sizes from left to right, the same distance apart
 */
record Plot(String title, List<Integer> sizes, List<Line> lines) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 60;
    private static final int RIGHT = 160;
    private static final int TOP = 50;
    private static final int BOTTOM = 40;
    private static final int LABEL_HEIGHT = 15;
    private static final double DECADES_FROM = 10;
    private static final double LEAST = 0.5;
    private static final List<String> DASHES =
            List.of("none", "6 4", "2 3", "12 4", "12 3 2 3", "1 5", "6 3 2 3 2 3", "3 8");

    /** One value for each size. */
    record Line(String name, List<Double> values) {}

    String svg() {
        var drawn = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="24" font-size="15">%s</text>
                """.formatted(WIDTH, HEIGHT, title, LEFT, title));
        IntStream.range(0, sizes.size())
                .mapToObj(i -> text(x(i), HEIGHT - 12, "middle", String.format(Locale.ROOT, "%,d", sizes.get(i))))
                .forEach(drawn::append);
        marks().forEach(value -> drawn.append("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%3$d\" stroke=\"#ccc\"/>%n"
                        .formatted(LEFT, WIDTH - RIGHT, y(value)))
                .append(text(LEFT - 8, y(value) + 4, "end", number(value))));
        var labels = labels();
        for (var i = 0; i < lines.size(); i++) {
            drawn.append(line(lines.get(i), DASHES.get(i % DASHES.size()), labels.get(i)));
        }
        return drawn.append("</svg>\n").toString();
    }

    private String line(Line line, String dash, int label) {
        var points = IntStream.range(0, sizes.size())
                .mapToObj(i -> x(i) + "," + y(line.values().get(i)))
                .collect(Collectors.joining(" "));
        var end = x(sizes.size() - 1);
        var last = line.values().getLast();
        return "<polyline points=\"%s %d,%d\" fill=\"none\" stroke=\"#0059b3\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n"
                        .formatted(points, end + LABEL_HEIGHT, label, dash)
                + text(end + LABEL_HEIGHT + 4, label + 4, "start", line.name() + ": " + number(last));
    }

    /** How high the name of each line stands: as high as its end, and where another's stands, above that. */
    private List<Integer> labels() {
        var labels = new ArrayList<>(Collections.nCopies(lines.size(), 0));
        var free = HEIGHT;
        for (var i : IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(i -> lines.get(i).values().getLast()))
                .toList()) {
            labels.set(i, Math.min(free, y(lines.get(i).values().getLast())));
            free = labels.get(i) - LABEL_HEIGHT;
        }
        return labels;
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private double most() {
        return Math.max(
                2,
                lines.stream()
                        .flatMap(line -> line.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1));
    }

    private boolean isByDecades() {
        return most() > DECADES_FROM;
    }

    private List<Double> marks() {
        var step = Math.max(0.5, Math.ceil(most() / 5));
        return (isByDecades()
                        ? DoubleStream.iterate(1, mark -> mark <= most(), mark -> mark * 10)
                        : DoubleStream.iterate(0, mark -> mark <= most(), mark -> mark + step))
                .boxed()
                .toList();
    }

    private int x(int place) {
        return LEFT + place * (WIDTH - LEFT - RIGHT) / Math.max(1, sizes.size() - 1);
    }

    private int y(double value) {
        return (int) Math.round(HEIGHT - BOTTOM - share(value) * (HEIGHT - TOP - BOTTOM));
    }

    /** How far up, from 0 to 1. */
    private double share(double value) {
        return isByDecades() ? Math.log(Math.max(LEAST, value) / LEAST) / Math.log(most() / LEAST) : value / most();
    }
}
