package dk.knudepunkt.funding.application;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The choices that the pages offer. */
@Named
@Singleton
class ApplicationWords {

    public List<ApplicationStatus> getStatuses() {
        return List.of(ApplicationStatus.values());
    }

    public List<HouseRole> getRoles() {
        return List.of(HouseRole.values());
    }
}
