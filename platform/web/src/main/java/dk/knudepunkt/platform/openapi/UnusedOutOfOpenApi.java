package dk.knudepunkt.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * Takes away what only pages show. SmallRye would do so by configuration, but before other filters run: too early for
 * schemas whose paths go, and for those, such as a problem's, that are first referred to by what is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = UnusedOutOfOpenApi.AT_LAST)
public class UnusedOutOfOpenApi extends UnusedSchemaFilter implements OASFilter {

    static final int AT_LAST = -1;
}
