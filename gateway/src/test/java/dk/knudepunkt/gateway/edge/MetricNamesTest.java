package dk.knudepunkt.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands behind a prefix of the route table, an id or an account, is no name of a metric. */
class MetricNamesTest {

    private final Properties settings = read();

    @Test
    void eachPrefixOfTheRouteTableHasAPattern() {
        assertAll(settings.stringPropertyNames().stream()
                .filter(name -> name.matches("gateway[.]services[.]\\w+[.]paths"))
                .flatMap(this::entries)
                .map(prefix -> () -> assertEquals(prefix, metric(prefix + "/les-solroed"))));
    }

    private String metric(String path) {
        return entries("quarkus.micrometer.binder.http-server.match-patterns")
                .map(pattern -> pattern.split("=", -1))
                .filter(pattern -> path.matches(pattern[0]))
                .map(pattern -> pattern[1])
                .findFirst()
                .orElse(path);
    }

    private Stream<String> entries(String setting) {
        return Arrays.stream(settings.getProperty(setting).split(",", -1)).map(String::strip);
    }

    private static Properties read() {
        var settings = new Properties();
        try (var file = MetricNamesTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
