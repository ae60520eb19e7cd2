package dk.knudepunkt.referrals.referral.company;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the real register where its address is configured. */
class ChosenRegister {

    @Produces
    @ApplicationScoped
    CompanyRegister register(
            ObjectMapper json,
            @ConfigProperty(name = "knudepunkt.company-register.url") Optional<URI> search,
            @ConfigProperty(name = "knudepunkt.company-register.user") Optional<String> user,
            @ConfigProperty(name = "knudepunkt.company-register.password") Optional<String> password) {
        return search.<CompanyRegister>map(uri -> new VirkRegister(json, uri, user.orElse(""), password.orElse("")))
                .orElseGet(InventedRegister::new);
    }
}
