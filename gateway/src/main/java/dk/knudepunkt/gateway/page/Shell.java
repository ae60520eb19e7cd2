package dk.knudepunkt.gateway.page;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reads a page, in which language, and where in the site: what the layout is given. */
@TemplateData
public record Shell(String language, @Nullable String name, String path, List<MenuItem> menu) {

    /** Chooses between two texts that stand side by side in the template, so that none is ever missing. */
    public String say(String danish, String english) {
        return language.equals(Language.EN.code()) ? english : danish;
    }
}
