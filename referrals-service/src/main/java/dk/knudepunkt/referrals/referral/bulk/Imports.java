package dk.knudepunkt.referrals.referral.bulk;

import dk.knudepunkt.platform.bulk.BulkFormat;
import dk.knudepunkt.platform.bulk.BulkProblem;
import dk.knudepunkt.platform.bulk.BulkReader;
import dk.knudepunkt.platform.bulk.ReadRow;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.referrals.referral.bulk.ImportReport.RowResult;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

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
    ImportReport take(String system, BulkFormat format, byte[] file, @Nullable String charset) {
        var results = new ArrayList<RowResult>();
        var each = reader.read(format, file, charset, SubmitReferral.class).iterator();
        while (each.hasNext() && results.size() < MAX_ROWS) {
            results.add(take(system, each.next()));
        }
        if (each.hasNext()) {
            results.add(refused(each.next(), BulkProblem.tooMany(MAX_ROWS)));
        }
        return ImportReport.of(system, results);
    }

    private RowResult take(String system, ReadRow<SubmitReferral> row) {
        return switch (row) {
            case Whole<SubmitReferral> readable -> take(system, readable);
            case Refused<SubmitReferral> refused -> RowResult.of(refused);
        };
    }

    private RowResult take(String system, Whole<SubmitReferral> row) {
        try {
            return RowResult.of(row, rows.take(system, row.externalId(), row.form()));
        } catch (Problem problem) {
            return refused(row, problem);
        }
    }

    private RowResult refused(ReadRow<SubmitReferral> row, Problem problem) {
        return RowResult.of(reader.refused(row, problem));
    }
}
