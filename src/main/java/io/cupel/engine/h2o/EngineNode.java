package io.cupel.engine.h2o;

/** The engine as a place to call: ours to start and kill, or somebody else's. */
interface EngineNode extends AutoCloseable {
    /**
     * An engine that answers and is whole, pinned to what it calls itself; starts one where that is ours to do.
     *
     * @throws io.cupel.engine.EngineException when there is none to be had
     */
    Endpoint connect() throws InterruptedException;

    /** Known to have ended; false when that cannot be seen from here. */
    boolean isGone();

    /** Ends it at once, where that is ours to do. The next {@link #connect} starts another. */
    void kill(String why);

    /** After each run, to let it be started anew now and then. */
    void runEnded();

    @Override
    void close();
}
