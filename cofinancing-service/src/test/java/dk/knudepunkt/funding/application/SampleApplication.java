package dk.knudepunkt.funding.application;

import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.platform.page.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Interreg is asked for 25 million kroner until 15 September 2021. No database is needed. */
final class SampleApplication {

    static final LocalDate BEGUN = LocalDate.of(2021, 8, 1);
    static final LocalDate SENT = LocalDate.of(2021, 9, 1);
    static final LocalDate DEADLINE = LocalDate.of(2021, 9, 15);
    static final LocalDate DECIDED = LocalDate.of(2021, 12, 1);
    static final LocalDate BEGINS = LocalDate.of(2022, 1, 1);
    static final LocalDate ENDS = LocalDate.of(2024, 12, 31);
    static final long SOUGHT = 25_000_000;

    private SampleApplication() {}

    static Application drafted() {
        return drafted(plan(theme("fehmarn-corridor")));
    }

    static Application drafted(Application.Plan plan) {
        return new Application(plan, 42, BEGUN);
    }

    static Application submitted() {
        var application = drafted();
        application.submit(SENT);
        return application;
    }

    /** One that went the shortest way to a state. */
    static Application in(ApplicationStatus status) {
        var application = status == ApplicationStatus.DRAFT ? drafted() : submitted();
        switch (status) {
            case DRAFT, SUBMITTED -> {}
            case GRANTED -> application.grant(grant(SOUGHT));
            case REJECTED -> application.reject(DECIDED);
            case WITHDRAWN -> application.withdraw(DECIDED);
        }
        return application;
    }

    static Application.Grant grant(long amount) {
        return new Application.Grant(amount, DECIDED, BEGINS, ENDS);
    }

    static Application.Plan plan(@Nullable Theme theme) {
        return plan(theme, "Grøn omstilling", DEADLINE);
    }

    static Application.Plan plan(@Nullable Theme theme, String title, LocalDate deadline) {
        return new Application.Plan(programme(), theme, title, HouseRole.LEAD, SOUGHT, 5_000_000, deadline);
    }

    static Theme theme(String code) {
        return new Theme() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public Words words() {
                return new Words("Tema " + code, "Theme " + code);
            }
        };
    }

    private static Programme programme() {
        return new Programme() {
            @Override
            public String code() {
                return "interreg";
            }
        };
    }
}
