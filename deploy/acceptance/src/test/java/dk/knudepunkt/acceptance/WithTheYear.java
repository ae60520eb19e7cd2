package dk.knudepunkt.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a platform of their own to the tests of one class, in which the demo's year has been lived. */
public final class WithTheYear implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Hub.class;
    }

    @Override
    public Hub resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(WithTheYear.class))
                .computeIfAbsent(Hub.class, key -> Hub.startWithTheYear(), Hub.class);
    }
}
