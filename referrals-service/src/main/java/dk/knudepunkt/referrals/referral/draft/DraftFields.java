package dk.knudepunkt.referrals.referral.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.forms.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Between the form of a referral and what a draft keeps of it: whatever is no part of a draft stays out, such as consent. */
public final class DraftFields {

    /** Where the form has each field of {@link DraftContent}. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("cvr", "company.cvr"),
            Map.entry("companyName", "company.name"),
            Map.entry("municipalityCode", "company.municipalityCode"),
            Map.entry("companyEmail", "company.email"),
            Map.entry("companyPhone", "company.phone"),
            Map.entry("companyWebsite", "company.website"),
            Map.entry("contactName", "contactPerson.name"),
            Map.entry("contactEmail", "contactPerson.email"),
            Map.entry("contactPhone", "contactPerson.phone"),
            Map.entry("unitCode", "unitCode"),
            Map.entry("adviserId", "adviserId"),
            Map.entry("need", "need"),
            Map.entry("topics", "topics"),
            Map.entry("jointVisit", "jointVisit"),
            Map.entry("wishes", "wishes"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftFields() {}

    /** What is worth keeping; consent is given when it is sent, not before. */
    public static DraftContent typed(Fields fields) {
        var content = new LinkedHashMap<String, String>();
        PATHS.forEach((name, path) -> {
            var typed = fields.text(path);
            if (typed != null) {
                content.put(name, typed.replace("\r\n", "\n"));
            }
        });
        return JSON.convertValue(content, DraftContent.class);
    }

    /** A draft as it would be typed. */
    public static Fields of(DraftContent draft) {
        var values = new LinkedHashMap<String, List<String>>();
        JSON.convertValue(draft, new TypeReference<Map<String, Object>>() {})
                .forEach((name, value) ->
                        values.put(Objects.requireNonNull(PATHS.get(name), name), List.of(value.toString())));
        return new Fields(values);
    }
}
