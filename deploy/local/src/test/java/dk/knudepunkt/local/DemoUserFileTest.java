package dk.knudepunkt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs in on a local platform stands in the house's folder. */
class DemoUserFileTest {

    private static final Path HOUSES = Path.of(System.getProperty("repository.root"), "deploy/house");

    @TempDir
    Path folder;

    @Test
    void eachHouseHasUsersOfItsOwn() {
        assertThat(read(HOUSES.resolve("sjaelland"))).isEqualTo(DemoUser.all());
        assertThat(read(HOUSES.resolve("fyn-proeve")))
                .contains(new DemoUser(
                        "sydfyn", "Rådgiver, Sydfyn og Øerne", "les", Map.of("units", List.of("sydfyn-og-oeerne"))))
                .doesNotContainAnyElementsOf(DemoUser.all().subList(0, 2));
    }

    /** In a program of its own: which house it is, is said once. */
    @Test
    void thoseOfTheHouseThatIsSaidAreTheOnesThatAreKnown() throws IOException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TellsItsFirst.class.getName(),
                        HOUSES.resolve("fyn-proeve").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("sydfyn");
    }

    static final class TellsItsFirst {
        static void main(String[] house) {
            DemoUserFile.use(Path.of(house[0]));
            System.out.print(DemoUser.all().getFirst().id());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admin,Administrator,admin,, | line 2: it has 5 cells and not 6",
                "admin,Administrator,admin,,,\\nadmin,Anden,admin,,, | line 3: admin stands in it twice"
            })
    void aWrongLineIsNamed(String lines, String wrong) throws IOException {
        Files.writeString(
                folder.resolve("demo-users.csv"),
                "id,name,role,units,municipality,scope\n" + lines.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> read(folder)).isInstanceOf(Refusal.class).hasMessageContaining(wrong);
    }

    @Test
    void aFolderWithoutTheFileIsRefused() {
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demo-users.csv cannot be read");
    }

    private static List<DemoUser> read(Path house) {
        return DemoUserFile.ofHouse(house.toString()).read();
    }
}
