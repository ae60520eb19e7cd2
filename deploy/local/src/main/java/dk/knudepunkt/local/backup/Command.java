package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Noise;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.util.Set;

/** What the two commands have in common: a wrong option ends with 2, what cannot be done with 1, and each with a sentence. */
final class Command {
    private Command() {}

    interface Work {
        void with(Options options) throws IOException;
    }

    static void run(String[] arguments, Set<String> known, String usage, Work work) {
        Noise.silence();
        System.exit(code(arguments, known, usage, work));
    }

    private static int code(String[] arguments, Set<String> known, String usage, Work work) {
        if (arguments.length == 0 || arguments[0].equals("--help")) {
            System.out.print(usage);
            return arguments.length == 0 ? 2 : 0;
        }
        Options options;
        try {
            options = Options.of(arguments, known);
        } catch (Refusal refusal) {
            System.err.printf("%s%n%s", refusal.advice(), usage);
            return 2;
        }
        try {
            work.with(options);
            return 0;
        } catch (Refusal refusal) {
            System.err.println(refusal.advice());
            return 1;
        } catch (IOException failure) {
            System.err.printf("It failed: %s%n", failure);
            return 1;
        }
    }
}
