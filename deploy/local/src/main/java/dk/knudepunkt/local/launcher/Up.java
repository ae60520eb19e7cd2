package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.DemoUser;
import dk.knudepunkt.local.DemoUserFile;
import dk.knudepunkt.local.Refusal;
import dk.knudepunkt.local.Stopwatch;
import dk.knudepunkt.local.backup.Archive;
import java.util.stream.Collectors;

/** The command behind {@code ./up}. */
final class Up {
    private Up() {}

    static void main(String[] arguments) throws InterruptedException {
        var settings = Settings.of(arguments);
        var console = new Console(System.out);
        try {
            settings.house().ifPresent(DemoUserFile::use);
            run(settings, console);
        } catch (Refusal e) {
            console.say(e.advice());
            System.exit(1);
        } catch (RuntimeException e) {
            // The parts' threads would keep the process alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Settings settings, Console console) throws InterruptedException {
        var time = new Stopwatch();
        var data = DataDirectory.open(settings.data());
        console.say("Starting Knudepunkt on the data in %s".formatted(settings.data()));
        var programs = new Programs(settings, new Addresses(settings.port(), settings.copies()), data);
        programs.endLeftovers();
        if (settings.fresh()) {
            data.empty();
        }
        data.belongTo(HouseName.in(settings.house()));
        data.setTimeRight();
        programs.addresses().requireFree();
        PlatformLog.writeTo(data.log("platform"));
        // Refused before anything starts, since PostgreSQL would bring its log there.
        var archive = settings.archive().map(directory -> Archive.of(directory, data.archiveId()));
        var platform = new Platform(programs, archive, console);
        if (settings.training()) {
            train(platform, programs, console);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, console)));
        if (platform.becomesReady() && isFilled(platform, programs, console)) {
            console.say(welcome(programs, time));
            Thread.currentThread().join();
        }
    }

    /** False when it is told to stop meanwhile. */
    private static boolean isFilled(Platform platform, Programs programs, Console console) throws InterruptedException {
        if (programs.settings().demo()) {
            new Demo(programs, console).addTo(platform);
        }
        return !platform.isStopping();
    }

    /** Works for a while, so that what the services write when they end makes the next start and its first minutes quick. */
    private static void train(Platform platform, Programs programs, Console console) throws InterruptedException {
        if (platform.becomesReady()) {
            console.say("Working for a while");
            new Training(programs.addresses()).run();
        }
        console.say("Keeping what was learned");
        platform.stop(Training.PATIENCE);
    }

    private static void stop(Platform platform, Console console) {
        var time = new Stopwatch();
        console.say("Stopping");
        platform.stop(Processes.PATIENCE);
        console.say("Knudepunkt stopped in %s".formatted(time));
    }

    private static String welcome(Programs programs, Stopwatch time) {
        var at = programs.addresses();
        return """

                Knudepunkt is ready: %1$s (after %2$s)

                  Users     %3$s
                  Tokens    %4$s
                  API       %1$s/api-docs
                  Logs      %5$s
                  Stop      Ctrl-C
                """.formatted(
                        at.url(Service.GATEWAY),
                        time,
                        users(programs.settings()),
                        tokens(programs),
                        programs.data().logs());
    }

    private static String users(Settings settings) {
        return settings.issuer()
                .map(issuer -> "those of " + issuer)
                .orElseGet(() -> DemoUser.all().stream().map(DemoUser::id).collect(Collectors.joining(", ")));
    }

    private static String tokens(Programs programs) {
        return programs.settings()
                .issuer()
                .map(issuer -> "from there too")
                .orElseGet(() -> "%s (client_credentials, a user's name and \"%s\")"
                        .formatted(programs.addresses().tokens(), DemoUser.SECRET));
    }
}
