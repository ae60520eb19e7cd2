package dk.knudepunkt.platform.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Companies that do not exist, for everywhere but production. */
class InventedRegister implements CompanyRegister {

    private final Map<String, RegisteredCompany> companies = read();

    @Override
    public Optional<RegisteredCompany> find(String cvr) {
        return Optional.ofNullable(companies.get(cvr));
    }

    /** A company here has one place, where its head office is. */
    @Override
    public List<RegisteredPlace> places(String cvr) {
        return find(cvr)
                .map(company -> new RegisteredPlace("10" + cvr, company.name(), company.municipalityCode()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Map<String, RegisteredCompany> read() {
        var file = InventedRegister.class.getResourceAsStream("/company-register.csv");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream()
                    .map(InventedRegister::company)
                    .collect(Collectors.toMap(RegisteredCompany::cvr, it -> it));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RegisteredCompany company(CSVRecord row) {
        return new RegisteredCompany(
                row.get("cvr"),
                row.get("name"),
                row.get("address"),
                row.get("municipality"),
                row.get("industry"),
                row.get("employees").isEmpty() ? null : Integer.valueOf(row.get("employees")),
                Boolean.parseBoolean(row.get("protected")),
                orNull(row.get("email")),
                orNull(row.get("phone")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
