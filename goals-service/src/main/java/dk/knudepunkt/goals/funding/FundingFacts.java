package dk.knudepunkt.goals.funding;

import dk.knudepunkt.goals.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;

/** What this service has heard of funding. */
@ApplicationScoped
public class FundingFacts implements Feed<FundingFact> {

    @Override
    public Class<FundingFact> things() {
        return FundingFact.class;
    }
}
