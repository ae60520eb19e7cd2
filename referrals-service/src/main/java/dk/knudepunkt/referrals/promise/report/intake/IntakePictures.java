package dk.knudepunkt.referrals.promise.report.intake;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.chart.Bars;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.referrals.referral.code.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What came in, as bars.
 *
 * @param months as they follow each other, by channel
 * @param units those that referred most first, by channel
 * @param hours how many waited through the day
 */
record IntakePictures(long submitted, long open, long courses, Bars months, Bars units, Bars hours) {

    private static final Words WAITING = new Words("Afventer svar", "Awaiting an answer");

    static IntakePictures of(
            List<IntakeRow> rows,
            List<WaitingAt> waiting,
            UnaryOperator<String> monthNamed,
            UnaryOperator<String> unitNamed) {
        return new IntakePictures(
                submitted(rows),
                rows.stream().mapToLong(IntakeRow::open).sum(),
                rows.stream().mapToLong(IntakeRow::courses).sum(),
                byChannel(grouped(rows, IntakeRow::month).entrySet().stream(), monthNamed),
                byChannel(
                        grouped(rows, IntakeRow::unitCode).entrySet().stream()
                                .sorted(comparingLong(unit -> -submitted(unit.getValue()))),
                        unitNamed),
                Bars.of(
                        WAITING,
                        waiting.stream()
                                .collect(toMap(
                                        WaitingAt::said,
                                        WaitingAt::waiting,
                                        (summer, winter) -> summer,
                                        LinkedHashMap::new))));
    }

    private static Map<String, List<IntakeRow>> grouped(List<IntakeRow> rows, Function<IntakeRow, String> group) {
        return rows.stream().collect(groupingBy(group, TreeMap::new, toList()));
    }

    private static Bars byChannel(Stream<Map.Entry<String, List<IntakeRow>>> groups, UnaryOperator<String> named) {
        var kinds = new LinkedHashMap<Channel, Words>();
        Stream.of(Channel.values()).forEach(channel -> kinds.put(channel, channel.words()));
        return Bars.of(
                kinds,
                groups.map(group -> new Bars.Row<>(named.apply(group.getKey()), null, channels(group.getValue())))
                        .toList());
    }

    private static Map<Channel, Long> channels(List<IntakeRow> rows) {
        return rows.stream().collect(groupingBy(IntakeRow::channel, summingLong(IntakeRow::submitted)));
    }

    private static long submitted(List<IntakeRow> rows) {
        return rows.stream().mapToLong(IntakeRow::submitted).sum();
    }
}
