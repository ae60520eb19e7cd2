package dk.knudepunkt.cofinancing.agreement;

import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What templates say of agreements. */
final class AgreementWords {

    private AgreementWords() {}

    @TemplateExtension(namespace = "agreement")
    static List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }

    /** A key in words: "Folketal", "50 % folketal, 50 % lige dele". */
    @TemplateExtension
    static String key(Shell shell, AllocationKey key) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> shell.say("folketal", "population");
            case AllocationKey.Equal equal -> shell.say("lige dele", "equal parts");
            case AllocationKey.FixedShares fixed ->
                shell.say("faste andele", "fixed shares") + " ("
                        + fixed.percent().entrySet().stream()
                                .sorted(comparingByKey())
                                .map(share -> Municipality.nameOf(share.getKey()) + " " + shell.number(share.getValue())
                                        + " %")
                                .collect(joining(", "))
                        + ")";
            case AllocationKey.Mix mix ->
                mix.parts().stream()
                        .map(part -> shell.number(part.percent()) + " % " + key(shell, part.key()))
                        .collect(joining(", "));
        };
    }
}
