package dk.knudepunkt.cofinancing.agreement.key;

import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import io.quarkus.qute.TemplateExtension;

/** What pages say of keys. */
public final class KeyWords {

    private KeyWords() {}

    /** A key in words: "Folketal", "50 % folketal, 50 % lige dele". */
    @TemplateExtension
    public static String key(Shell shell, AllocationKey key) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> shell.say("folketal", "population");
            case AllocationKey.Equal equal -> shell.say("lige dele", "equal parts");
            case AllocationKey.FixedShares fixed ->
                shell.say("faste andele", "fixed shares") + " ("
                        + fixed.percent().entrySet().stream()
                                .sorted(comparingByKey())
                                .map(share ->
                                        Municipality.nameOf(share.getKey()) + " " + shell.percent(share.getValue()))
                                .collect(joining(", "))
                        + ")";
            case AllocationKey.Mix mix ->
                mix.parts().stream()
                        .map(part -> shell.percent(part.percent()) + " " + key(shell, part.key()))
                        .collect(joining(", "));
        };
    }
}
