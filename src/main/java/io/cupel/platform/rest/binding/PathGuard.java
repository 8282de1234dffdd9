package io.cupel.platform.rest.binding;

/** Knows whether a resource that stands in a path exists for the caller. One bean for each typed id of a module. */
public interface PathGuard<I extends Record> {
    Class<I> idType();

    /** Throws the module's own 404 when the text names nothing that the caller may see. */
    void requireVisible(String id);
}
