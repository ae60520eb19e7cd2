package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.indicator.Formula.Formulas;
import dk.knudepunkt.goals.indicator.StrategicGoal.StrategicGoals;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.series.SeriesDefinitions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is shipped as data and kept nowhere else. */
class SourceBeans {

    @Produces
    @Singleton
    static MunicipalityGroups groups() {
        return new MunicipalityGroups(SourceFile.read("municipality-groups.json", new TypeReference<>() {}));
    }

    @Produces
    @Singleton
    static SeriesDefinitions series() {
        return new SeriesDefinitions(SourceFile.read("series.json", new TypeReference<>() {}));
    }

    @Produces
    @Singleton
    static StrategicGoals goals() {
        return new StrategicGoals(SourceFile.read("strategic-goals.json", new TypeReference<>() {}));
    }

    @Produces
    @Singleton
    static Formulas formulas() {
        return new Formulas(SourceFile.read("indicator-formulas.json", new TypeReference<>() {}));
    }
}
