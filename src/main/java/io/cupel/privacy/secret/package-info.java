/**
 * The secrets behind hashes, pseudonyms and ciphers: one per project and version, drawn at random, wrapped by the server's master secret,
 * and never written anywhere in clear. A policy's own secret is derived from its project's, so that changing one changes all.
 */
@NullMarked
package io.cupel.privacy.secret;

import org.jspecify.annotations.NullMarked;
