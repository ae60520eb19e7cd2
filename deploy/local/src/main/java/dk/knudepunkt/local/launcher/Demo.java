package dk.knudepunkt.local.launcher;

import dk.knudepunkt.demo.DemoYear;
import dk.knudepunkt.demo.Installation;
import dk.knudepunkt.local.DemoUser;
import dk.knudepunkt.local.Stopwatch;
import java.io.IOException;
import java.time.InstantSource;

/** Adds the demo's year to empty data. Where that fails there is less to see, but a platform all the same. */
record Demo(Programs programs, Console console) {

    void addTo(Platform platform) throws InterruptedException {
        var time = new Stopwatch();
        try {
            var year = new DemoYear(installation(), InstantSource.system());
            if (!year.isWanted()) {
                console.say("  There are referrals already, so the demo's year is left out");
                return;
            }
            console.say("  Adding a year of invented companies, referrals and courses, which takes two minutes");
            year.live();
            console.say("  %-12s added after %s".formatted("the year", time));
        } catch (IOException | RuntimeException failure) {
            if (!platform.isStopping()) {
                console.say("  The demo's year ended early: %s".formatted(failure.getMessage()));
                console.say("  What there is can be used; ./up --fresh --demo begins anew");
            }
        }
    }

    private Installation installation() {
        var addresses = programs.addresses();
        return new Installation(
                addresses.url(Service.GATEWAY),
                addresses.tokens(),
                DemoUser.SECRET,
                addresses.mailboxes(),
                programs.data().clock());
    }
}
