package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** One sitting on a fresh platform: submitting referrals, living with a hundred thousand open ones, with two hundred thousand companies,
 * or with all that a nation has. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var options = Options.of(arguments);
        if (options.sitting().equals("replicas")) {
            TwoOfEach.measure(options);
            return;
        }
        try (var platform = start(options)) {
            switch (options.sitting()) {
                case "submit" -> new Submitting(platform).measure(options);
                case "open" -> new ManyOpen(platform).measure(options);
                case "growth" -> new Growth(platform).measure(options);
                case "nation" -> new Nation(platform, options.root()).measure(options);
                case "companies" -> new ManyCompanies(platform).measure(options);
                case "gateway" -> new ThroughTheGateway(platform).measure(options);
                case "home" -> new FrontPages(platform).measure(options);
                case "lighthouse" -> new Lighthouse(platform, options.root()).measure();
                default -> throw new IllegalArgumentException("Unknown sitting " + options.sitting());
            }
        }
    }

    private static RunningPlatform start(Options options) throws IOException {
        return switch (options.sitting()) {
            case "home", "lighthouse" -> RunningPlatform.startWithTheYear(options.root(), options.port());
            case "nation" -> RunningPlatform.startPassingOverHouses(options.root(), options.port());
            default -> RunningPlatform.start(options.root(), options.port());
        };
    }

    static void line(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-30s " + format + "%n", what, value);
    }

    /** What, how long and where. */
    record Options(Path root, String sitting, int port, int warmUpSeconds, int loadSeconds) {

        static Options of(String[] arguments) {
            var options = new Options(Path.of(arguments[0]), arguments[1], 18080, 300, 20);
            for (var i = 2; i + 1 < arguments.length; i += 2) {
                var value = Integer.parseInt(arguments[i + 1]);
                options = switch (arguments[i]) {
                    case "--port" -> options.with(value, options.warmUpSeconds, options.loadSeconds);
                    case "--warm-up" -> options.with(options.port, value, options.loadSeconds);
                    case "--load" -> options.with(options.port, options.warmUpSeconds, value);
                    default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
                };
            }
            return options;
        }

        private Options with(int port, int warmUpSeconds, int loadSeconds) {
            return new Options(root, sitting, port, warmUpSeconds, loadSeconds);
        }
    }
}
