package io.cupel.projects.domain;

/** What a member may do: each role includes the ones before it. */
public enum ProjectRole {
    /** Sees everything. */
    VIEWER,
    /** Changes everything in the project. */
    EDITOR,
    /** Also deletes the project and decides on its members. */
    OWNER;

    public boolean includes(ProjectRole other) {
        return compareTo(other) >= 0;
    }
}
