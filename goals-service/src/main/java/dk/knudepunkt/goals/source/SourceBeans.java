package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.indicator.Formula.Formulas;
import dk.knudepunkt.goals.indicator.StrategicGoal.StrategicGoals;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.series.SeriesDefinitions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is kept nowhere else than in its file. */
class SourceBeans {

    static final String GROUPS = "municipality-groups.json";
    static final String GOALS = "strategic-goals.json";

    @Produces
    @Singleton
    static MunicipalityGroups groups() {
        return new MunicipalityGroups(Stream.of(SourceFolder.OWN, SourceFolder.INVENTED)
                .flatMap(folder ->
                        folder.read(GROUPS, new TypeReference<List<MunicipalityGroups.Version>>() {}).stream())
                .toList());
    }

    @Produces
    @Singleton
    static SeriesDefinitions series() {
        return new SeriesDefinitions(SourceFile.read("series.json", new TypeReference<>() {}));
    }

    @Produces
    @Singleton
    static StrategicGoals goals() {
        return new StrategicGoals(SourceFolder.OWN.read(GOALS, new TypeReference<>() {}));
    }

    @Produces
    @Singleton
    static Formulas formulas() {
        return new Formulas(SourceFile.read("indicator-formulas.json", new TypeReference<>() {}));
    }
}
