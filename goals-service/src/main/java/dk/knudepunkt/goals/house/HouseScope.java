package dk.knudepunkt.goals.house;

import dk.knudepunkt.platform.security.Caller;

/**
 * What somebody may do with a contract. Accounts name no house, so all are of the house that this installation is of: they work
 * on its contracts, see how few there are of something in those alone, and read the others' as the public of a council does.
 */
public record HouseScope(Caller caller) {

    public static HouseScope of(Caller caller) {
        return new HouseScope(caller);
    }

    /** Whether they have the permission, and it reaches so far. */
    public boolean may(String permission, ContractKey contract) {
        return contract.atHome() && caller.may(permission);
    }

    /**
     * Refuses what is for the contract's own house alone.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 403 where it is another's
     */
    public void require(ContractKey contract) {
        if (!contract.atHome()) {
            throw HouseProblem.notYours();
        }
    }
}
