/**
 * The words that speak for a kind of personal data: names, places, and the closed vocabularies of sex, faith, trade, health and the like, in
 * many languages; and their counter-witnesses (months, colours, goods). Owns the lists under {@code privacy/words}, whose README names their
 * sources.
 *
 * <p>Asking is cheap: a text is folded (case, accents, punctuation) and hashed in one pass without making an object, and a list keeps
 * nothing but 64-bit hashes. That two words share one is possible in theory, at 30,000 entries about once in 10^14 questions; a set of
 * strings would be exact, eight times as large, and would ask for a folded copy of every cell. Drawing needs the words themselves, so
 * names, cities and streets keep theirs.
 *
 * <p>Everything is immutable, loaded at first use, and pure: the same generator state draws the same word. A list never decides: a word
 * is evidence, and whoever asks weighs it against what chance would give.
 */
@NullMarked
package io.cupel.privacy.words;

import org.jspecify.annotations.NullMarked;
