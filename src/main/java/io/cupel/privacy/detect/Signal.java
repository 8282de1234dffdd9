package io.cupel.privacy.detect;

/** One source of evidence about a column on its own. */
interface Signal {
    void weigh(Column column, Scoreboard scores);
}
