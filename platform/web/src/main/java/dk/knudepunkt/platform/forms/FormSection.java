package dk.knudepunkt.platform.forms;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.Template;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The section {@code {#form form}…{/form}}, with {@code action=} where it is not sent to the
 * page's own address and {@code enctype=} where it sends a file: the form's element, the fields that belong to the page, and before
 * the fields the summary of what is wrong. The fields are rendered first, since they tell what they are called.
 */
@EngineConfiguration
public class FormSection implements SectionHelperFactory<FormSection.Helper> {

    @Override
    public List<String> getDefaultAliases() {
        return List.of("form");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder()
                .addParameter("of")
                .addParameter("action", "''")
                .addParameter("enctype", "''")
                .build();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        if (block.getLabel().equals(MAIN_BLOCK_NAME)) {
            block.getParameters().forEach(block::addExpression);
        }
        return outer;
    }

    @Override
    public Helper initialize(SectionInitContext context) {
        return new Helper(
                Map.of(
                        "form", context.getExpression("of"),
                        "action", context.getExpression("action"),
                        "enctype", context.getExpression("enctype")),
                context);
    }

    /** Renders one such section. */
    public static final class Helper implements SectionHelper {

        private final Map<String, Expression> parameters;
        private final SectionInitContext context;

        Helper(Map<String, Expression> parameters, SectionInitContext context) {
            this.parameters = parameters;
            this.context = context;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext section) {
            return section.evaluate(parameters)
                    .thenCompose(given -> section.execute().thenApply(fields -> framed(given, fields)));
        }

        private ResultNode framed(Map<String, Object> given, ResultNode fields) {
            var form = (Form) given.get("form");
            var body = new StringBuilder();
            fields.process(body::append);
            Template frame = context.getEngine().getTemplate("forms/form");
            return new Written(frame.data(
                            "form",
                            form,
                            "action",
                            given.get("action"),
                            "enctype",
                            given.get("enctype"),
                            "fields",
                            body)
                    .render());
        }
    }

    /** HTML that is finished. */
    private static final class Written extends ResultNode {

        private final String html;

        Written(String html) {
            this.html = html;
        }

        @Override
        public void process(Consumer<String> page) {
            page.accept(html);
        }
    }
}
