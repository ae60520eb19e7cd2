package dk.knudepunkt.acceptance.generated;

import java.util.List;
import java.util.Optional;

/** Where one sees what an operation changes: its version, and what may be done to it. */
final class Views {

    private final List<Operation> operations;

    Views(List<Operation> operations) {
        this.operations = operations;
    }

    /** The operation that shows what another one changes; none where that is only seen in a list. */
    Optional<Operation> of(Operation operation) {
        return operation.method().equals("get")
                ? Optional.of(operation)
                : operations.stream().filter(other -> other.shows(operation)).findFirst();
    }

    Optional<String> address(ApiRequest request) {
        return of(request.operation()).map(view -> request.at(view).address());
    }

    /** The operation that makes what another one is done to. */
    Optional<Operation> maker(Operation operation) {
        return operations.stream().filter(other -> other.makes(operation)).findFirst();
    }
}
