package io.cupel.privacy.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column as a table's reader sees it; null is a missing value. */
public record LabelledColumn(String header, Label label, List<@Nullable String> values) {}
