package io.cupel.scoring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a model's bytes are to be had, asked only when they are needed. */
public interface ModelSource {
    /** The digest of the file in lower-case hexadecimal: the model's identity, and what the file is checked against. */
    String sha256();

    /** A file on this machine. */
    Path file();

    /** A predict body with rows of the training data, which sampled explanations compare with; null for none. */
    byte @Nullable [] background();
}
