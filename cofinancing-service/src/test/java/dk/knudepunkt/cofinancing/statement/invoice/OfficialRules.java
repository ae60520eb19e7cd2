package dk.knudepunkt.cofinancing.statement.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.oioubl.OIOUBLValidation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules that receivers' systems check, as their keepers publish them. */
final class OfficialRules {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

    private OfficialRules() {}

    /** What an XML document breaks of a set of rules. */
    static List<String> broken(DVRCoordinate rules, byte[] xml) {
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                REGISTRY.getOfID(rules),
                ValidationSourceXML.create(new ReadableResourceByteArray("invoice.xml", xml)),
                Locale.ENGLISH);
        var errors = new ArrayList<String>();
        results.forEach(result -> result.getErrorList().forEach(found -> {
            if (found.isError()) {
                errors.add(found.getAsString(Locale.ENGLISH));
            }
        }));
        return errors;
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
        var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        EN16931Validation.initEN16931(registry);
        PeppolValidation.initStandard(registry);
        OIOUBLValidation.initOIOUBL(registry);
        return registry;
    }
}
