package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.platform.house.ThisHouse;
import java.io.UncheckedIOException;

/** Where the files of a house are that say what it has agreed. */
@FunctionalInterface
interface SourceFolder {

    /** Within the house's folder. */
    String GOALS = "goals/";

    /** That of the house that this installation is of. */
    SourceFolder OWN = SourceFolder::readOwn;

    /** That of the invented house, which is shipped. */
    SourceFolder INVENTED = SourceFolder::readInvented;

    /** Reads a file of it. */
    <T> T read(String file, TypeReference<T> type);

    private static <T> T readOwn(String file, TypeReference<T> type) {
        try {
            return SourceFile.parse(ThisHouse.ofInstallation().folder().text(GOALS + file), type);
        } catch (JsonProcessingException checkedBefore) {
            throw new UncheckedIOException(checkedBefore);
        }
    }

    private static <T> T readInvented(String file, TypeReference<T> type) {
        return SourceFile.read("fjordland/" + file, type);
    }
}
