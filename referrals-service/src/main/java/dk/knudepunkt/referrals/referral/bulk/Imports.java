package dk.knudepunkt.referrals.referral.bulk;

import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.bulk.BulkReader;
import dk.knudepunkt.referrals.referral.bulk.ImportReport.RowResult;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the rows one after the other and notes what became of each. */
@ApplicationScoped
class Imports {

    /** More is sent in another request: an answer must come before somebody gives up waiting. */
    static final int MAX_ROWS = 1000;

    private final ImportRowService rows;
    private final BulkReader reader;

    Imports(ImportRowService rows, BulkReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** Takes row by row, once the whole file can be read in the charset that was declared or is found. */
    ImportReport take(String system, BulkFile file) {
        return ImportReport.of(
                system,
                reader.take(
                        file,
                        SubmitReferral.class,
                        MAX_ROWS,
                        row -> RowResult.of(row, rows.take(system, row.externalId(), row.form())),
                        RowResult::of));
    }
}
