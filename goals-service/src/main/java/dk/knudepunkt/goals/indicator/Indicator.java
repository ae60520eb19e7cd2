package dk.knudepunkt.goals.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A measure of the region's businesses that the contact council follows towards 2030. */
@Entity
public class Indicator {

    @Id
    private String code;

    private int position;
    private IndicatorDefinition definition;

    @EmbeddedColumnNaming("target_%s")
    private IndicatorTarget target;

    @EmbeddedColumnNaming("status_%s")
    private IndicatorStatus status;

    protected Indicator() {}

    public Indicator(
            String code, int position, IndicatorDefinition definition, IndicatorTarget target, IndicatorStatus status) {
        this.code = code;
        this.position = position;
        this.definition = definition;
        this.target = target;
        this.status = status;
    }

    public String code() {
        return code;
    }

    /** The place in the vision's order. */
    int position() {
        return position;
    }

    public IndicatorDefinition definition() {
        return definition;
    }

    public IndicatorTarget target() {
        return target;
    }

    public IndicatorStatus status() {
        return status;
    }
}
