/**
 * Scores rows with trained models inside the server, and says why.
 *
 * <p>A {@link io.cupel.scoring.ScoringModel} is a loaded MOJO: immutable, shared by all threads, independent of the engine
 * that trained it. It reads a predict body straight into the numbers its model wants, scores, explains, and writes the
 * answer as bytes; a single row takes some microseconds. {@link io.cupel.scoring.ModelCache} keeps the models that are in
 * use. This module knows no HTTP, no database and no project; it is the only one that touches the model library.
 *
 * <p>Decisions. The library's own row converter is not used: it refuses integers and booleans, fails on nulls, and hides
 * which field was wrong. Inputs are strict in type but lenient in content: a level never seen or a missing field is
 * scored the way the model was trained to, with a warning, because a live system must answer. Explanations exist for
 * every algorithm, exact where that can be had, sampled with a stated error where not; contributions and bias always sum
 * to the raw score. A seed made from the row keeps sampled ones reproducible.
 */
@NullMarked
package io.cupel.scoring;

import org.jspecify.annotations.NullMarked;
