package dk.knudepunkt.gateway.release;

import java.util.List;
import java.util.stream.Collectors;

/** What is released would break programs that were written for it. */
class BrokenPromise extends RuntimeException {

    BrokenPromise(List<ApiChange> breaking) {
        super(
                breaking.stream()
                        .map(ApiChange::line)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "These are released, and programs rely on them (docs/adr/053):\n",
                                        "\nLeave them as they are, and add beside them what is new; mark with @Sunset what is to end.")));
    }
}
