package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.account.AccountRights;
import dk.knudepunkt.cases.account.AccountService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts on local service, and what was done on them. */
@ApplicationScoped
@Transactional
class LocalContractService {

    private final AccountService accounts;
    private final AccountRights rights;
    private final Agreements agreements;
    private final Statements statements;
    private final Turn turn;
    private final Audit audit;

    LocalContractService(
            AccountService accounts,
            AccountRights rights,
            Agreements agreements,
            Statements statements,
            Turn turn,
            Audit audit) {
        this.accounts = accounts;
        this.rights = rights;
        this.agreements = agreements;
        this.statements = statements;
        this.turn = turn;
        this.audit = audit;
    }

    /** Those within reach, by code. */
    List<Account> contracts() {
        return accounts.all().stream()
                .filter(account -> account.kind() == AccountKind.LOCAL_SERVICE)
                .filter(rights::maySee)
                .toList();
    }

    LocalStatement statement(String code, int year) {
        var agreed = agreements.of(code, year).orElse(null);
        return statements.of(ContractYear.of(contract(code), year), agreed);
    }

    /** Only these numbers are agreed from now on. */
    LocalStatement agree(String code, int year, @Nullable IfMatch ifMatch, AgreeNumbers request) {
        var contract = contract(code);
        if (!rights.mayKeep(contract)) {
            throw LocalContractProblem.notYours();
        }
        var contractYear = ContractYear.of(contract, year);
        turn.take("local-contract " + code + ' ' + year);
        var known = agreements.of(code, year);
        IfMatch.check(ifMatch, known.map(AgreedNumbers::version).orElse(0L));
        var agreed = known.orElseGet(() -> new AgreedNumbers(code, year));
        agreed.agree(request);
        agreements.persist(agreed);
        agreements.flush();
        audit.record("agreed", "local-contract", code + ' ' + year);
        return statements.of(contractYear, agreed);
    }

    private Account contract(String code) {
        return contracts().stream()
                .filter(account -> account.code().equals(code))
                .findFirst()
                .orElseThrow(() -> LocalContractProblem.notFound(code));
    }
}
