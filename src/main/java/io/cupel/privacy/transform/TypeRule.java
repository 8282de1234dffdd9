package io.cupel.privacy.transform;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;

/** What a policy does to a kind of personal data, wherever it is found. */
public record TypeRule(PiiType type, Action action, ActionConfig config) {}
