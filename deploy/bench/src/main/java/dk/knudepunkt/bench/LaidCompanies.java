package dk.knudepunkt.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Many companies, two or three completed courses each, laid straight into the service's database. */
final class LaidCompanies {

    private final Database cases;
    private final List<String> municipalities;
    private int laid;

    /** @param municipalities codes of those in which the companies are, as many in each */
    LaidCompanies(Database cases, List<String> municipalities) {
        this.cases = cases;
        this.municipalities = municipalities;
    }

    /** Beside those that were laid before. */
    void layUpTo(int count) throws IOException, SQLException {
        System.out.printf("laying companies up to %d, with %d courses …%n", count, coursesOf(count));
        cases.execute(Command.text("many-companies.sql")
                .replace(":laid", "" + laid)
                .replace(":count", "" + count)
                .replace(":municipalities", quoted(municipalities)));
        laid = count;
    }

    static int coursesOf(int companies) {
        return companies * 2 + companies / 2;
    }

    /** As a list of SQL. */
    static String quoted(List<String> words) {
        return words.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    /** CVR numbers of some of them. */
    List<String> numbers() throws SQLException {
        return cases.texts("select cvr from company order by id limit 1000");
    }

    /** The middle of some of their names, as it stands in an address: from the second letter into its second word. */
    List<String> partsOfNames() throws SQLException {
        return cases
                .texts("select substr(name, 2, position(' ' in name) + 2) from company order by id limit 1000")
                .stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .toList();
    }

    /** CVR numbers of none of them. */
    List<String> spareNumbers(int count) throws SQLException {
        return cases.texts("select cvr from spare_number order by cvr limit " + count);
    }
}
