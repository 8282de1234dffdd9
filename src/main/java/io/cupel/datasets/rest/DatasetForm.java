package io.cupel.datasets.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of an upload, for the OpenAPI document; the body itself is read as a stream. */
record DatasetForm(
        @NotNull UUID projectId,
        @NotNull @Size(max = 200) String name,
        @Size(max = 10_000) @Nullable String description,
        @NotNull InputStream file) {}
