package dk.knudepunkt.cases.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.web.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundCompanies(
        List<FoundCompany> items,

        @Schema(description = "Cursor of the following page; absent on the last") @Nullable
        String next,

        @Schema(description = "Nothing is called so: these are called alike, the most alike first")
        boolean alike) {

    static FoundCompanies of(Page<FoundCompany> page) {
        return new FoundCompanies(page.items(), page.next(), false);
    }

    static FoundCompanies alike(List<FoundCompany> items) {
        return new FoundCompanies(items, null, !items.isEmpty());
    }
}
