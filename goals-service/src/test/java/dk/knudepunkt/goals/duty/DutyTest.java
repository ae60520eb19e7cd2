package dk.knudepunkt.goals.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final Target.Id TARGET = new Target.Id(ContractKey.home(2021), "1.1");
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2021, 8, 31);

    @Test
    void aValueIsInPlaceOnceOneAsOfThatDayOrLaterIsApproved() {
        var duty = Duty.toHaveValue(TARGET, JUNE, "analyse", DUE);
        assertEquals(DutyStatus.AHEAD, duty.on(DUE, Map.of()));
        assertEquals(DutyStatus.OVERDUE, duty.on(DUE.plusDays(1), Map.of()));
        assertEquals(DutyStatus.OVERDUE, duty.on(DUE.plusDays(1), Map.of(TARGET, JUNE.minusDays(1))));
        assertEquals(DutyStatus.DONE, duty.on(DUE.plusDays(1), Map.of(TARGET, JUNE)));
        assertEquals(
                DutyStatus.OVERDUE,
                duty.on(DUE.plusDays(1), Map.of(new Target.Id(ContractKey.home(2022), "1.1"), JUNE)));
    }

    @Test
    void aReportIsDoneOnceAllHaveGotIt() {
        var duty = report();
        duty.handOver(to("KKR"), DUE, DutyStatus.AHEAD);
        assertEquals(List.of("KL"), duty.waiting());
        assertEquals(DutyStatus.AHEAD, duty.on(DUE, Map.of()));
        assertEquals("duty-handed-over-already", refused(() -> duty.handOver(to("KKR"), DUE, DutyStatus.AHEAD)));
        assertEquals("duty-receiver-unknown", refused(() -> duty.handOver(to("EU"), DUE, DutyStatus.AHEAD)));
        assertEquals(
                "duty-handed-over-in-future",
                refused(() -> duty.handOver(to("KL"), DUE.minusDays(2), DutyStatus.AHEAD)));
        duty.handOver(to("KL"), DUE, DutyStatus.AHEAD);
        assertEquals(DutyStatus.DONE, duty.on(DUE.plusDays(1), Map.of()));
        assertEquals("duty-not-open", refused(() -> duty.cancel("no", DutyStatus.DONE)));
    }

    @Test
    void itsOwnerIsRemindedOnceBeforeAndOnceWhenItIsLate() {
        var duty = report();
        assertFalse(duty.isRemindedOn(DUE.minusDays(8), DutyStatus.AHEAD));
        assertTrue(duty.isRemindedOn(DUE.minusDays(7), DutyStatus.AHEAD));
        assertFalse(duty.isRemindedOn(DUE.minusDays(6), DutyStatus.AHEAD));
        assertTrue(duty.isRemindedOn(DUE.plusDays(1), DutyStatus.OVERDUE));
        assertFalse(duty.isRemindedOn(DUE.plusDays(2), DutyStatus.OVERDUE));
    }

    @Test
    void whatIsDoneOrCancelledRemindsNobody() {
        assertFalse(report().isRemindedOn(DUE, DutyStatus.DONE));
        var cancelled = report();
        cancelled.cancel("KL opgør det selv", DutyStatus.AHEAD);
        assertEquals(DutyStatus.CANCELLED, cancelled.on(DUE.plusDays(1), Map.of()));
        assertFalse(cancelled.isRemindedOn(DUE.plusDays(1), DutyStatus.CANCELLED));
    }

    @Test
    void aValueIsNotDueBeforeItCanBe() {
        assertEquals("duty-due-too-early", refused(() -> Duty.toHaveValue(TARGET, DUE, "analyse", JUNE)));
    }

    private static Duty report() {
        return Duty.toReport(ContractKey.home(2021), "Halvårsstatus", List.of("KKR", "KL", "KKR"), "analyse", DUE);
    }

    private static Handover to(String receiver) {
        return new Handover(receiver, DUE.minusDays(1), "Punkt 5", "anna", Instant.EPOCH);
    }

    private static String refused(Runnable deed) {
        return assertThrows(Problem.class, deed::run).slug();
    }
}
