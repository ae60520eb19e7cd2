package dk.knudepunkt.integration.webhook;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Secrets stand in the database closed. */
@Singleton
@Converter
class SecretAtRest implements AttributeConverter<SigningSecret, byte[]> {

    private final SecretVault vault;

    SecretAtRest(SecretVault vault) {
        this.vault = vault;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable SigningSecret secret) {
        return secret == null ? null : vault.close(secret);
    }

    @Override
    public @Nullable SigningSecret convertToEntityAttribute(byte @Nullable [] stored) {
        return stored == null ? null : vault.open(stored);
    }
}
