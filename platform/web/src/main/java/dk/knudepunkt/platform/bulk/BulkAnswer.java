package dk.knudepunkt.platform.bulk;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to an import: each row has its own, so that the whole is neither done nor refused. */
public final class BulkAnswer {

    private BulkAnswer() {}

    public static <T> RestResponse<T> of(T report) {
        return RestResponse.ResponseBuilder.<T>create(207, "Multi-Status")
                .entity(report)
                .build();
    }
}
