package dk.knudepunkt.cases.enquiry;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;

/**
 * How often companies asked about a theme.
 *
 * @param percentOfMost against the theme that was asked about most, for its bar
 */
record ThemeCount(EnquiryTheme theme, long enquiries, long answered, long percentOfMost) {

    /** Each theme that was asked about, the most frequent first. */
    static List<ThemeCount> of(List<EnquiryCount> counts) {
        var months = counts.stream().collect(groupingBy(EnquiryCount::theme)).values();
        var most = months.stream().mapToLong(ThemeCount::asked).max().orElse(1);
        return months.stream()
                .map(theme -> new ThemeCount(
                        theme.getFirst().theme(),
                        asked(theme),
                        theme.stream().mapToLong(EnquiryCount::answered).sum(),
                        100 * asked(theme) / most))
                .sorted(Comparator.comparingLong(ThemeCount::enquiries)
                        .reversed()
                        .thenComparing(ThemeCount::theme))
                .toList();
    }

    private static long asked(List<EnquiryCount> months) {
        return months.stream().mapToLong(EnquiryCount::enquiries).sum();
    }
}
