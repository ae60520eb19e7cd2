package dk.knudepunkt.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.testing.AnotherHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.MonthDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the folders that are shipped, and copies of one that somebody has spoilt. */
class HouseReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        AnotherHouse.copyTo(folder);
    }

    @Test
    void sjaellandIsShipped() {
        var house = ThisHouse.ofInstallation();
        assertThat(house.slug()).isEqualTo("sjaelland");
        assertThat(house.region()).isEqualTo(new HouseRegion("1085", "Region Sjælland"));
        assertThat(house.municipalities()).hasSize(17);
        assertThat(house.units())
                .hasSize(17)
                .allSatisfy(unit -> assertThat(unit.municipalities()).hasSize(1));
    }

    @Test
    void anotherFolderIsAnotherHouse() {
        var house = read();
        assertThat(house.name()).isEqualTo("Erhvervshus Fyn-prøve");
        assertThat(house.contact().mailDomain()).isEqualTo("fyn-proeve.example");
        assertThat(house.units().getFirst().municipalities()).containsExactly("479", "482", "492");
        assertThat(house.calendar().closedDays()).contains(MonthDay.of(12, 24));
        assertThat(house.calendar().hours())
                .extracting(HouseCalendar.Hours::day)
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void aMunicipalityStandsInItOnce() throws IOException {
        add("municipalities.csv", "461,Odense,2007-01-01");
        refuses("municipalities.csv, line 12, code: 461 stands in line 7 already: take one of the two lines away.");
    }

    @Test
    void aUnitServesAMunicipality() throws IOException {
        add("units.csv", "kystfyn,Erhvervsservice Kystfyn,LOCAL,,2026-01-01");
        refuses("units.csv, line 8, municipalities: The unit serves no municipality: name one at least");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        replace("house.properties", "slug=fynproeve", "slug=Fyn-prøve\nmotto=Sammen");
        replace("house.properties", "phone=+45 63 00 00 00\n", "");
        replace("municipalities.csv", "420,Assens", "421,Assens");
        replace("municipalities.csv", "450,Nyborg", "450,Kerteminde");
        replace("units.csv", "LOCAL,461,2026-01-01", "TOWN,461 461,i morgen");
        add("units.csv", "odense,Erhvervsservice Odense Øst,LOCAL,461");
        add("offices.csv", "food,Fødevarer,Food,,,101");
        add("opening-hours.csv", "MONDAY,14:00,16:00\nSATURDAY,12:00,09:00");
        add("holidays.csv", "2026-01-01,Nytår");
        refuses(
                "house.properties, line 2, slug: 'Fyn-prøve' is not up to 30 letters from a to z.",
                "house.properties, line 3, motto: Nothing of that name is known here",
                "house.properties, phone: It is missing: write a line 'phone=…'.",
                "municipalities.csv, line 3, code: '421' is the code of no Danish municipality.",
                "municipalities.csv, line 6, name: 450 is Nyborg: mend the code or the name.",
                "units.csv, line 3, municipalities: 461 stands here twice",
                "units.csv, line 3, kind: 'TOWN' is not LOCAL or HOUSE.",
                "units.csv, line 3, from: 'i morgen' is not a date such as 2021-01-31.",
                "units.csv, line 4, municipalities: 420 is not in municipalities.csv",
                "offices.csv, line 4, municipality: 101 is not in municipalities.csv",
                "units.csv, line 8: It has 4 cells and not 5: code,name,kind,municipalities,from.",
                "opening-hours.csv, line 7, opens: There are other hours of MONDAY that overlap these",
                "opening-hours.csv, line 8, closes: It closes before it opens",
                "holidays.csv, line 22, day: 2026-01-01 stands in line 2 already");
    }

    @Test
    void filesThatAreNotThereOrNotReadableAreNamed() throws IOException {
        Files.delete(folder.resolve("units.csv"));
        Files.writeString(folder.resolve("holidays.csv"), "dag,navn\n2026-01-01,Nytårsdag\n");
        Files.write(folder.resolve("municipalities.csv"), "492,Ærø".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("opening-hours.csv"), "day,opens,closes\nMONDAY,\"08:00,16:00\n");
        refuses(
                "units.csv: There is no such file",
                "municipalities.csv: It is not written in UTF-8",
                "holidays.csv, line 1: The first line has to be: day,name",
                "opening-hours.csv: A quotation mark is not closed");
    }

    @Test
    void whatASpreadsheetAddsIsNoFault() throws IOException {
        replace("units.csv", "code,name", "\uFEFFcode,name");
        replace("units.csv", "\n", "\r\n");
        assertThat(read().units()).hasSize(6);
    }

    private ThisHouse read() {
        return ThisHouse.in(HouseFolder.at(folder.toString()));
    }

    private void refuses(String... faults) {
        assertThatThrownBy(this::read)
                .isInstanceOf(HouseRefused.class)
                .hasMessageContaining("Nothing was changed")
                .hasMessageContaining(folder.toString())
                .hasMessageContainingAll(faults)
                .satisfies(refused ->
                        assertThat(refused.toString().lines().skip(1)).hasSize(faults.length));
    }

    private void add(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), text(file) + line + "\n");
    }

    private void replace(String file, String before, String after) throws IOException {
        assertThat(text(file)).contains(before);
        Files.writeString(folder.resolve(file), text(file).replace(before, after));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
