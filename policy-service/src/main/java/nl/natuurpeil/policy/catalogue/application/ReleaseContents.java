package nl.natuurpeil.policy.catalogue.application;

import java.util.List;

/** What releases brought that made no version of its own. */
public interface ReleaseContents {

    void add(ReleaseContent content);

    /** Returns all of it, in the order in which it was seen. */
    List<ReleaseContent> all();
}
