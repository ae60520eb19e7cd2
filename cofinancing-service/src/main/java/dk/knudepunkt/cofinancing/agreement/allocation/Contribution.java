package dk.knudepunkt.cofinancing.agreement.allocation;

/** What one municipality pays to one cluster in a year, in whole kroner. */
public record Contribution(String clusterCode, Party party, long amount) {
    public String municipalityCode() {
        return party.municipalityCode();
    }
}
