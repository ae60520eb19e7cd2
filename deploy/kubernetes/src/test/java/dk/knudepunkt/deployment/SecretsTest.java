package dk.knudepunkt.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two scripts that print what a new installation begins with. */
class SecretsTest {

    /** What a realm leaves open; of what has a default nobody has to say anything. */
    private static final Pattern LEFT_OPEN = Pattern.compile("\\$\\{(KNUDEPUNKT_[A-Z_]+)}");

    private static final int KEY_BYTES = 32;

    @Test
    void areNewEachTimeAndReadable() {
        var once = passwords();
        var again = passwords();

        assertThat(Secrets.documents())
                .allSatisfy(secret -> assertThat(Models.complaints(secret)).isEmpty());
        assertThat(new HashSet<>(once.values())).hasSameSizeAs(once.values());
        assertThat(once.keySet()).isEqualTo(again.keySet());
        assertThat(once.values()).doesNotContainAnyElementsOf(again.values());
        assertThat(once.values()).allMatch(password -> password.length() >= KEY_BYTES);
        assertThat(Base64.getDecoder().decode(once.get(new Secrets.Key("webhook-keys", "keys"))))
                .hasSize(KEY_BYTES);
    }

    private static Map<Secrets.Key, String> passwords() {
        var passwords = new HashMap<Secrets.Key, String>();
        Secrets.documents()
                .forEach(secret -> secret.path("stringData").properties().stream()
                        .filter(entry -> !entry.getKey().equals("username")
                                && !entry.getKey().equals("public-url"))
                        .forEach(entry -> passwords.put(
                                new Secrets.Key(secret.at("/metadata/name").asText(), entry.getKey()),
                                entry.getValue().asText())));
        return passwords;
    }

    @Test
    void fillInWhatTheRealmLeavesOpen() throws IOException {
        var printed = Repository.run("deploy/kubernetes/realm");
        assertEquals(0, printed.code(), printed.said());
        var taken = Repository.documents(printed.said()).getFirst();

        assertThat(Models.complaints(taken)).isEmpty();
        assertThat(taken.at("/spec/realm")).isEqualTo(Repository.value(Repository.read("deploy/identity/realm.json")));
        var filled = taken.at("/spec/placeholders");
        assertThat(filled.fieldNames()).toIterable().containsAll(leftOpen());
        assertThat(filled.findValues("secret")).extracting(Secrets.Key::of).isSubsetOf(Secrets.made());
        assertThat(Overlay.SMALL.settings())
                .hasSize(1)
                .allSatisfy(settings -> assertThat(
                                settings.at("/data/KNUDEPUNKT_ISSUER").asText())
                        .endsWith("/realms/" + taken.at("/spec/realm/realm").asText()));
    }

    private static Iterable<String> leftOpen() {
        return Stream.of(Repository.read("deploy/identity/realm.json"))
                .flatMap(realm -> LEFT_OPEN.matcher(realm).results())
                .map(name -> name.group(1))
                .collect(toSet());
    }
}
