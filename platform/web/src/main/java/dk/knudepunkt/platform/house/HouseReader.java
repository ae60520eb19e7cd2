package dk.knudepunkt.platform.house;

import static dk.knudepunkt.platform.house.HouseFiles.again;

import dk.knudepunkt.platform.register.Municipality;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a folder whole, and tells all that is wrong in it. */
final class HouseReader {

    private static final String SETTINGS = "house.properties";
    private static final String MUNICIPALITIES = "municipalities.csv";
    private static final String UNITS = "units.csv";
    private static final String OFFICES = "offices.csv";
    private static final String HOURS = "opening-hours.csv";
    private static final String HOLIDAYS = "holidays.csv";

    private static final Pattern SLUG = Pattern.compile("[a-z]{1,30}");
    private static final Pattern REGION = Pattern.compile("108[1-5]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final String WANTED_CODE = "lower-case letters, digits and hyphens, a letter first";
    private static final LocalDate MISREAD_DAY = LocalDate.EPOCH;

    private final HouseFolder folder;

    /** Lines in which something stands already. */
    private final Map<String, Integer> seen = new HashMap<>();

    private HouseReader(HouseFolder folder) {
        this.folder = folder;
    }

    static ThisHouse read(HouseFolder folder) {
        var house = new HouseReader(folder).house();
        ServiceLoader.load(HousePart.class, HouseReader.class.getClassLoader()).forEach(part -> part.check(house));
        folder.requireSound();
        return house;
    }

    private ThisHouse house() {
        var settings = HouseFiles.settings(
                folder,
                SETTINGS,
                List.of(
                        "slug",
                        "name",
                        "council",
                        "region.code",
                        "region.name",
                        "email",
                        "phone",
                        "mail.domain",
                        "calendar.name",
                        "calendar.from",
                        "calendar.closed"));
        var municipalities =
                HouseFiles.table(folder, MUNICIPALITIES, List.of("code", "name", "from"), this::municipality);
        var members = new HashSet<String>();
        municipalities.forEach(municipality -> members.add(municipality.code()));
        var units = HouseFiles.table(
                folder, UNITS, List.of("code", "name", "kind", "municipalities", "from"), line -> unit(line, members));
        return new ThisHouse(
                settings.text("slug", SLUG, "up to 30 letters from a to z"),
                settings.text("name"),
                settings.text("council"),
                new HouseRegion(
                        settings.text("region.code", REGION, "the code of a region, from 1081 to 1085"),
                        settings.text("region.name")),
                new HouseContact(
                        settings.text("email", EMAIL, "an e-mail address"),
                        settings.text("phone"),
                        settings.text("mail.domain", DOMAIN, "a domain such as house.example")),
                municipalities,
                units,
                HouseFiles.table(
                        folder,
                        OFFICES,
                        List.of("code", "danish", "english", "organisation", "place", "municipality"),
                        line -> office(line, members)),
                calendar(settings),
                folder);
    }

    private HouseMunicipality municipality(HouseLine line) {
        var code = line.text("code");
        if (!code.isEmpty()) {
            if (!Municipality.exists(code)) {
                line.fault("code", "'%s' is the code of no Danish municipality.".formatted(code));
            } else if (!Municipality.nameOf(code).equals(line.text("name"))) {
                line.fault("name", "%s is %s: mend the code or the name.".formatted(code, Municipality.nameOf(code)));
            }
            requireOnce(line, "code", code);
        }
        return new HouseMunicipality(code, line.date("from").orElse(MISREAD_DAY));
    }

    private HouseUnit unit(HouseLine line, Set<String> members) {
        var code = line.text("code", CODE, WANTED_CODE);
        requireOnce(line, "code", code);
        var served = codes(line.optional("municipalities"));
        if (served.isEmpty()) {
            line.fault(
                    "municipalities",
                    "The unit serves no municipality: name one at least out of %s, with blanks between, or take the line away."
                            .formatted(MUNICIPALITIES));
        }
        var once = new HashSet<String>();
        for (var municipality : served) {
            if (!once.add(municipality)) {
                line.fault("municipalities", "%s stands here twice: take one away.".formatted(municipality));
            } else {
                requireMember(line, "municipalities", municipality, members);
            }
        }
        return new HouseUnit(
                code,
                line.text("name"),
                line.parsed("kind", HouseUnit.Kind::valueOf, "LOCAL or HOUSE").orElse(HouseUnit.Kind.LOCAL),
                served,
                line.date("from").orElse(MISREAD_DAY));
    }

    private HouseOffice office(HouseLine line, Set<String> members) {
        var code = line.text("code", CODE, WANTED_CODE);
        requireOnce(line, "code", code);
        var municipality = line.text("municipality");
        requireMember(line, "municipality", municipality, members);
        return new HouseOffice(
                code,
                line.text("danish"),
                line.text("english"),
                line.optional("organisation"),
                line.optional("place"),
                municipality);
    }

    /** Where there are none, the file that names them could not be read, and that is told. */
    private static void requireMember(HouseLine line, String field, String municipality, Set<String> members) {
        if (!municipality.isEmpty() && !members.isEmpty() && !members.contains(municipality)) {
            line.fault(
                    field,
                    "%s is not in %s: add it there, or take it away here.".formatted(municipality, MUNICIPALITIES));
        }
    }

    private static List<String> codes(String cell) {
        return Stream.of(cell.split("\\s+", -1)).filter(code -> !code.isEmpty()).toList();
    }

    private void requireOnce(HouseLine line, String field, String value) {
        var before = seen.putIfAbsent(line.file() + ' ' + value, line.line(field));
        if (before != null && !value.isEmpty()) {
            line.fault(field, again(value, before));
        }
    }

    private HouseCalendar calendar(HouseLine settings) {
        var kept = new ArrayList<HouseCalendar.Hours>();
        HouseFiles.table(folder, HOURS, List.of("day", "opens", "closes"), line -> hours(line, kept));
        return new HouseCalendar(
                settings.text("calendar.name"),
                settings.date("calendar.from").orElse(MISREAD_DAY),
                closedDays(settings),
                List.copyOf(kept),
                HouseFiles.table(folder, HOLIDAYS, List.of("day", "name"), this::holiday));
    }

    private static Optional<HouseCalendar.Hours> hours(HouseLine line, List<HouseCalendar.Hours> kept) {
        var day = line.parsed("day", name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)), "a day such as MONDAY");
        var opens = line.time("opens");
        var closes = line.time("closes");
        if (day.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        var hours = new HouseCalendar.Hours(day.get(), opens.get(), closes.get());
        if (!hours.isForward()) {
            line.fault("closes", "It closes before it opens; midnight is 00:00.");
        } else if (kept.stream().anyMatch(hours::overlaps)) {
            line.fault(
                    "opens",
                    "There are other hours of %s that overlap these: make one line of them.".formatted(hours.day()));
        }
        kept.add(hours);
        return Optional.of(hours);
    }

    private HouseCalendar.Holiday holiday(HouseLine line) {
        var day = line.date("day");
        day.ifPresent(date -> requireOnce(line, "day", date.toString()));
        return new HouseCalendar.Holiday(day.orElse(MISREAD_DAY), line.text("name"));
    }

    private static List<MonthDay> closedDays(HouseLine settings) {
        var days = new ArrayList<MonthDay>();
        for (var day : codes(settings.optional("calendar.closed"))) {
            try {
                days.add(MonthDay.parse("--" + day));
            } catch (DateTimeException other) {
                settings.fault("calendar.closed", "'%s' is not a day of every year such as 12-24.".formatted(day));
            }
        }
        return List.copyOf(days);
    }
}
