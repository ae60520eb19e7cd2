package dk.knudepunkt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class OutageTest {

    /** As the transaction manager tells of a commit whose server was killed. */
    @Test
    void isFoundBesideTheFailureOfACommit() {
        assertThat(Outage.isBehind(commit("57P02"))).isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(commit("08006")))).isTrue();
    }

    @Test
    void isNotEveryFailureOfACommit() {
        assertThat(Outage.isBehind(commit("23505"))).isFalse();
        assertThat(Outage.isBehind(new RollbackException("Could not commit"))).isFalse();
        assertThat(Outage.isBehind(null)).isFalse();
    }

    private static RollbackException commit(String state) {
        var below = new XAException("Error trying to commit");
        below.initCause(new SQLException("terminating connection", state));
        var failure = new RollbackException("Could not commit");
        failure.addSuppressed(below);
        return failure;
    }
}
