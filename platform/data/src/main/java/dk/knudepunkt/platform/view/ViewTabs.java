package dk.knudepunkt.platform.view;

import dk.knudepunkt.platform.page.Shell;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** What the tag {@code savedViews} shows above a list: the reader's own views of it, and where they keep another. */
@Named
@Singleton
class ViewTabs {

    private final SavedViews views;
    private final Instance<SavedViewPages> pages;

    ViewTabs(SavedViews views, @Any Instance<SavedViewPages> pages) {
        this.views = views;
        this.pages = pages;
    }

    /** Those of the list that the page shows. */
    public List<SavedView> of(Shell shell) {
        return views.of(shell.path());
    }

    /** Where they are kept. */
    public String keeper() {
        return pages.get().path();
    }
}
