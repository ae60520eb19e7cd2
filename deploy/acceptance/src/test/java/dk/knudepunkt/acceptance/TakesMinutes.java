package dk.knudepunkt.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs only where it is asked for, with {@code ./verify -Dlong=true}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "long", matches = "true", disabledReason = "it takes minutes; -Dlong=true asks for it")
@interface TakesMinutes {}
