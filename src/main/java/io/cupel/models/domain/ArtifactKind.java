package io.cupel.models.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a file of a model is. */
public enum ArtifactKind {
    /** The model itself, for scoring here or anywhere. */
    MOJO,
    /** Rows of its training data, as a predict body: what sampled explanations compare with. */
    BACKGROUND;

    /** Stored in lower case. */
    @Converter
    public static class Column extends EnumColumn<ArtifactKind> implements AttributeConverter<ArtifactKind, String> {
        public Column() {
            super(ArtifactKind.class);
        }
    }
}
