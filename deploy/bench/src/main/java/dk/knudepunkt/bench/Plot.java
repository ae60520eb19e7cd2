package dk.knudepunkt.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over sizes that grow tenfold, as a drawing. A line says beside its end what it is, so that no colour has to.
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
    private static final List<String> DASHES = List.of("none", "6 4", "2 3");

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
        for (var value = 0.0; value <= most(); value += step()) {
            drawn.append("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%3$d\" stroke=\"#ccc\"/>%n"
                    .formatted(LEFT, WIDTH - RIGHT, y(value)));
            drawn.append(text(LEFT - 8, y(value) + 4, "end", number(value)));
        }
        for (var i = 0; i < lines.size(); i++) {
            drawn.append(line(lines.get(i), DASHES.get(i % DASHES.size())));
        }
        return drawn.append("</svg>\n").toString();
    }

    private String line(Line line, String dash) {
        var points = IntStream.range(0, sizes.size())
                .mapToObj(i -> x(i) + "," + y(line.values().get(i)))
                .collect(Collectors.joining(" "));
        var last = line.values().getLast();
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"#0059b3\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n"
                        .formatted(points, dash)
                + text(x(sizes.size() - 1) + 8, y(last) + 4, "start", line.name() + ": " + number(last));
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

    private double step() {
        return Math.max(0.5, Math.ceil(most() / 5));
    }

    private int x(int place) {
        return LEFT + place * (WIDTH - LEFT - RIGHT) / Math.max(1, sizes.size() - 1);
    }

    private int y(double value) {
        return (int) Math.round(HEIGHT - BOTTOM - value / most() * (HEIGHT - TOP - BOTTOM));
    }
}
