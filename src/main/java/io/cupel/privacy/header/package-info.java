/**
 * What a column's header says about its values, in many languages and any style: {@code customerDOB}, {@code "E-Mail"}, {@code nr_telefonu},
 * {@code 生年月日}. Owns the lexicon ({@code privacy/header/lexicon.txt}), which is data: a word is added there, not here.
 *
 * <p>A header is cut into words; the longest known phrases in it are taken; what stands beside a phrase says whether the column holds the
 * thing ({@code home_phone}), tells something about it ({@code phone_count}, {@code email_opt_in}), or means another thing
 * ({@code file_name}). A header is only a claim: whoever asks must still look at the values.
 */
@NullMarked
package io.cupel.privacy.header;

import org.jspecify.annotations.NullMarked;
