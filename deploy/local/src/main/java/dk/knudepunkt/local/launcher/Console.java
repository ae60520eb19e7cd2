package dk.knudepunkt.local.launcher;

import java.io.PrintStream;

/** Lines for the person who started the platform. */
record Console(PrintStream out) {
    synchronized void say(String line) {
        out.println(line);
    }
}
