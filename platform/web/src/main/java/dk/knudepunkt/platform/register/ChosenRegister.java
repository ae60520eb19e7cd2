package dk.knudepunkt.platform.register;

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
            @ConfigProperty(name = "knudepunkt.company-register.places-url") Optional<URI> places,
            @ConfigProperty(name = "knudepunkt.company-register.user") Optional<String> user,
            @ConfigProperty(name = "knudepunkt.company-register.password") Optional<String> password) {
        return search.<CompanyRegister>map(companies -> new VirkRegister(
                        json,
                        companies,
                        places.orElse(companies.resolve("../produktionsenhed/_search")),
                        user.orElse(""),
                        password.orElse("")))
                .orElseGet(InventedRegister::new);
    }
}
