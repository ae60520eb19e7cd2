package dk.knudepunkt.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Counts answers by how long they took, so that a percentile of all instances together can be told. By few bounds: each
 * is a series for each path and status.
 */
@Singleton
class TimeToAnswer implements MeterFilter {

    private static final DistributionStatisticConfig BOUNDS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(Stream.of("0.1", "0.3", "1", "3", "10")
                    .map(seconds -> Duration.parse("PT" + seconds + "S"))
                    .mapToDouble(Duration::toNanos)
                    .toArray())
            .build();

    @Override
    public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig usual) {
        return meter.getName().equals("http.server.requests") ? BOUNDS.merge(usual) : usual;
    }
}
