package dk.knudepunkt.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Something that messages have an effect on. */
@ApplicationScoped
class Ledger implements Listener {

    static final String TYPE = "ledger.entered.v1";
    static final String POISON = "poison";

    record Entry(String book, String text) {}

    private final AgroalDataSource database;

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on(TYPE, Entry.class, this::enter);
    }

    /** Refuses poison after it has been written, so that only a rollback keeps it out. */
    private void enter(Entry entry) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into ledger (book, text) values (?, ?)")) {
            insert.setString(1, entry.book());
            insert.setString(2, entry.text());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        if (entry.text().equals(POISON)) {
            throw new IllegalArgumentException("This cannot be entered");
        }
    }

    List<String> entriesOf(String book) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select text from ledger where book = ? order by seq")) {
            select.setString(1, book);
            try (var row = select.executeQuery()) {
                var entries = new ArrayList<String>();
                while (row.next()) {
                    entries.add(row.getString(1));
                }
                return entries;
            }
        }
    }
}
