package dk.knudepunkt.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many open referrals, laid straight into the service's database. */
final class OpenReferrals {

    private static final int COUNT = 100_000;
    private static final int LOOK_MILLIS = 200;

    /** Submitted so long ago that the time has run out, however it is read. */
    private static final String LONG_AGO = """
            alter table referral_event disable trigger user;
            update referral_event set at = now() - interval '30 days' where kind = 'SUBMITTED';
            alter table referral_event enable trigger user""";

    private static final String ALL_DUE =
            "update referral set next_step_at = now() - interval '1 minute', told_percent = 80 where number > 1000000000";

    private final Database referrals;
    private int laid;

    OpenReferrals(Database referrals) {
        this.referrals = referrals;
    }

    void lay() throws IOException, SQLException {
        layUpTo(COUNT);
    }

    /** Beside those that were laid before. */
    void layUpTo(int count) throws IOException, SQLException {
        System.out.printf("laying open referrals up to %d …%n", count);
        referrals.execute(
                Command.text("open-referrals.sql").replace(":laid", "" + laid).replace(":count", "" + count));
        laid = count;
    }

    /** Takes away what there is. */
    void clear() throws SQLException {
        referrals.execute("truncate referral cascade");
        laid = 0;
    }

    /** Ids of some of them. */
    List<String> some() throws SQLException {
        return referrals.texts("select id from referral order by id limit 1000");
    }

    /** Makes all due at once, as after a night of standing still, and waits for the service's sweep. */
    double sweptPerSecond() throws IOException, SQLException, InterruptedException {
        System.out.printf("%d escalations fall due …%n", COUNT);
        referrals.execute(Command.text("always-open.sql"));
        referrals.execute(LONG_AGO);
        referrals.execute(ALL_DUE);
        while (due() == COUNT) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        var begun = System.nanoTime();
        var left = due();
        while (due() > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return left * 1e9 / (System.nanoTime() - begun);
    }

    double sweptPerSecondBySql() throws IOException, SQLException {
        referrals.execute(ALL_DUE);
        try (var database = referrals.connect();
                var sweep = database.prepareStatement(Command.text("sweep.sql"))) {
            var begun = System.nanoTime();
            var swept = 0;
            for (var batch = sweep.executeUpdate(); batch > 0; batch = sweep.executeUpdate()) {
                swept += batch;
            }
            return swept * 1e9 / (System.nanoTime() - begun);
        }
    }

    private long due() throws SQLException {
        return referrals.count("select count(*) from referral where next_step_at <= now()");
    }
}
