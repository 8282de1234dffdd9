package io.cupel.privacy.header;

import io.cupel.privacy.domain.PiiType;

/**
 * One reading of a header.
 *
 * @param weight 0 to 1: how seldom such a header stands over anything else
 */
public record HeaderHint(PiiType type, double weight) {}
