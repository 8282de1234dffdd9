package io.cupel.datasets.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a version come from when nobody uploaded them. Ids and no references: they stay when the things themselves are deleted.
 *
 * @param datasetVersionId what they were made of; null when it was gone by then
 * @param privacySessionId which made them
 */
public record Lineage(@Nullable UUID datasetVersionId, UUID privacySessionId) {}
