package dk.knudepunkt.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine: where it is there, the one without windows, which costs half. Without one, browser tests are
 * skipped with a loud line, or fail where CI=true.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    static Chromium start() {
        var executable = installed();
        if (executable.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("There is no Chromium on this machine; .ci/run installs it");
            }
            System.err.println(
                    "NO CHROMIUM ON THIS MACHINE: THE BROWSER TESTS ARE SKIPPED (apt-get install chromium-headless-shell)");
            Assumptions.abort("no Chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new person, who knows nothing of what others did. */
    Visit visit(Hub hub, Screen screen) {
        return new Visit(hub, browser.newContext(options(screen)));
    }

    Visit visitWithoutJavaScript(Hub hub, Screen screen) {
        return new Visit(hub, browser.newContext(options(screen).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale("da-DK");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
