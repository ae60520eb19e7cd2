package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.cases.account.Account;
import java.time.LocalDate;
import java.time.Year;

/**
 * A year of a contract, from its first day to its last.
 *
 * @param from the contract's first day, where it began in the year
 */
record ContractYear(Account account, int year, LocalDate from, LocalDate to) {

    static ContractYear of(Account account, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = first.withDayOfYear(Year.of(year).length());
        var from = account.startsOn().isAfter(first) ? account.startsOn() : first;
        var to = account.endsOn().filter(last::isAfter).orElse(last);
        if (from.isAfter(to)) {
            throw LocalContractProblem.yearOutside(account.code(), year);
        }
        return new ContractYear(account, year, from, to);
    }
}
