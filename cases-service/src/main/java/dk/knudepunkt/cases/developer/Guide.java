package dk.knudepunkt.cases.developer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who guides a company.
 *
 * @param account its subject; the pseudonym, where the account is not known or not known any more
 * @param pseudonym what others are told; none for whom the register does not know
 */
public record Guide(String account, @Nullable UUID pseudonym) {}
