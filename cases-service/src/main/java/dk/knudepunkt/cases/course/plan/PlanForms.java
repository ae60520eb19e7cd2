package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that stand on the pages of a plan by their names; what is wrong is told at the one that was sent. */
@ApplicationScoped
class PlanForms {

    private final Forms forms;
    private final InstantSource clock;

    PlanForms(Forms forms, InstantSource clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** A form that was sent, by the name that it has on the page. */
    record Sent(String name, Form form) {}

    /** The one that moves an action. */
    static String move(int battle, int action) {
        return "move-" + battle + "-" + action;
    }

    /** The one that plans an action in a battle. */
    static String plan(int battle) {
        return "action-" + battle;
    }

    /** Each bears ids of its own: fields of one name stand on the page several times. */
    Map<String, Form> of(PlanView plan, @Nullable Sent sent) {
        var present = new HashMap<String, Object>();
        List.of("strategy", "battle", "enrolment", "phase").forEach(name -> present.put(name, plan));
        plan.battles().forEach(battle -> {
            present.put(plan(battle.no()), plan);
            battle.actions().forEach(action -> present.put(move(battle.no(), action.no()), action));
        });
        var shown = new HashMap<String, Form>();
        present.forEach((name, now) -> shown.put(name, shown(name, now, plan.version(), sent)));
        return shown;
    }

    private Form shown(String name, Object present, long version, @Nullable Sent sent) {
        var form = sent != null && sent.name().equals(name)
                ? forms.beside(sent.form(), present, version)
                : forms.of(present, version).with("completedOn", Denmark.dateOf(clock.instant()));
        return form.apart(name + "-");
    }
}
