package dk.knudepunkt.cases.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When another system was last in touch with a company, and last guided it, as its import told. */
record ContactElsewhere(
        String system,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate guidedOn) {

    static ContactElsewhere of(ResultSet row) throws SQLException {
        return new ContactElsewhere(
                row.getString("system"),
                row.getObject("contact_on", LocalDate.class),
                row.getObject("guided_on", LocalDate.class));
    }
}
