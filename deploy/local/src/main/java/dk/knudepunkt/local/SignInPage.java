package dk.knudepunkt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where one chooses the {@link DemoUser} to be; it works without JavaScript, a pointer or colours. */
final class SignInPage {
    private SignInPage() {}

    static String html() {
        var users = DemoUser.all().stream()
                .filter(DemoUser::isPerson)
                .map(SignInPage::choice)
                .collect(Collectors.joining("\n"));
        return template().replace("{users}", users);
    }

    private static String choice(DemoUser user) {
        return """
                      <li><button name="username" value="%1$s">%2$s <code>%1$s</code></button></li>""".formatted(user.id(), user.displayName());
    }

    private static String template() {
        try (var file = Objects.requireNonNull(SignInPage.class.getResourceAsStream("sign-in.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
