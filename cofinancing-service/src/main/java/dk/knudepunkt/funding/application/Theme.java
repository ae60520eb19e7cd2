package dk.knudepunkt.funding.application;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an application is for, where a target of the performance contract asks for it. Each region has its own. */
@Entity
@Table(name = "funding_theme")
class Theme implements Term {

    @Id
    private String code;

    private String nameDa;
    private String nameEn;

    protected Theme() {}

    public String code() {
        return code;
    }

    @Override
    public Words words() {
        return new Words(nameDa, nameEn);
    }
}
