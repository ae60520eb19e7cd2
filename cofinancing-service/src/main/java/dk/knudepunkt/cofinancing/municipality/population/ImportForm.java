package dk.knudepunkt.cofinancing.municipality.population;

import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the form that takes a table in. */
final class ImportForm {

    private static final String TABLE = "[A-Z0-9]{1,20}";

    private ImportForm() {}

    static FormErrors errors(
            Shell shell, @Nullable String table, @Nullable String extractedOn, @Nullable FileUpload file) {
        var errors = new LinkedHashMap<String, String>();
        if (file == null || file.size() == 0) {
            errors.put("file", shell.say("Vælg en fil med en tabel", "Choose a file with a table"));
        }
        if (!table(table).matches(TABLE)) {
            errors.put(
                    "table",
                    shell.say("Skriv tabellens navn, for eksempel FOLK1A", "Write the table’s name, such as FOLK1A"));
        }
        if (date(extractedOn) == null) {
            errors.put(
                    "extractedOn",
                    shell.say("Skriv en dato, for eksempel 2021-02-11", "Write a date such as 2021-02-11"));
        }
        return new FormErrors(errors);
    }

    static Extract extract(@Nullable String table, @Nullable String extractedOn) {
        return new Extract(table(table), Objects.requireNonNull(date(extractedOn)));
    }

    private static String table(@Nullable String typed) {
        return text(typed).toUpperCase(Locale.ROOT);
    }
}
