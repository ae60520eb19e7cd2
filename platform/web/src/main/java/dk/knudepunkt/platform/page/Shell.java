package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.problem.RoleNames;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given: who reads it, in which language, where in the site. Templates ask it for texts and for
 * numbers and times in the reader's form.
 *
 * @param language the {@link Language#code() code} of the language it is read in
 */
@TemplateData
public record Shell(
        String language, @Nullable String name, String path, List<MenuItem> menu, Scheme scheme, Query query) {

    /** The shell of an address without a query, for whoever has chosen no colours. */
    public Shell(String language, @Nullable String name, String path, List<MenuItem> menu) {
        this(language, name, path, menu, Scheme.SYSTEM, Query.NONE);
    }

    /** Chooses between two texts that stand side by side in the template, so that none is ever missing. */
    public String say(String danish, String english) {
        return isEnglish() ? english : danish;
    }

    /** A word of the glossary in the reader's language. */
    public String word(Term term) {
        return say(term.danish(), term.english());
    }

    /** What a refusal says, in the reader's language. */
    public String told(Problem refusal) {
        return refusal.detail(spoken());
    }

    /** What people call a role. */
    public String role(String role) {
        return RoleNames.of(role, spoken());
    }

    public String municipality(String code) {
        return Municipality.nameOf(code);
    }

    public boolean isEnglish() {
        return spoken() == Language.EN;
    }

    /** A point in time on the wall in Copenhagen: 31. marts 2021 kl. 15.00. */
    public String moment(Instant instant) {
        return format(say("d. MMMM yyyy 'kl.' HH.mm", "d MMMM yyyy, HH:mm")).format(instant.atZone(Denmark.ZONE));
    }

    /** A month as programs write it, {@code 2026-06}. */
    public String month(String month) {
        return YearMonth.parse(month).format(format("LLLL yyyy"));
    }

    public String date(LocalDate date) {
        return format(say("d. MMMM yyyy", "d MMMM yyyy")).format(date);
    }

    /** What stands after a number: {@code one} after one, and {@code many} after any other, none included. */
    public String counted(Number number, String one, String many) {
        return number.longValue() == 1 ? one : many;
    }

    /** A number with the reader's separators: 33.424 or 33,424; up to two decimals. */
    public String number(Number number) {
        return number(number, 2);
    }

    /** A percentage with all the decimals that one may have, which are four: 33,3333 %. */
    public String percent(BigDecimal percent) {
        return number(percent, 4) + " %";
    }

    /** A number with this many decimals, so that a column of them stands in line: 12,30. */
    public String decimals(Number number, int decimals) {
        var format = NumberFormat.getNumberInstance(spoken().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** The colours that one may choose. */
    public List<Scheme> schemes() {
        return List.of(Scheme.values());
    }

    /** Whether the menu leads to this very page, so that nothing stands above it. */
    public boolean isInMenu() {
        return reaches(path);
    }

    /** Whether the reader's menu has this page. */
    public boolean reaches(String page) {
        return menu.stream().anyMatch(item -> item.href().equals(page));
    }

    private String number(Number number, int decimals) {
        var format = NumberFormat.getNumberInstance(spoken().locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number);
    }

    /** Hours and minutes, rounded down; a negative duration is shown by its size. */
    public String hours(Duration duration) {
        var size = duration.abs();
        return size.toHours() + say(" t. ", " h ") + size.toMinutesPart() + say(" min.", " min");
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, spoken().locale());
    }

    /** The language it is read in. */
    public Language spoken() {
        return Language.EN.code().equals(language) ? Language.EN : Language.DA;
    }
}
