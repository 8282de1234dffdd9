package io.cupel.datasets.rest;

import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

/** The parts of a further version, for the OpenAPI document; the body itself is read as a stream. */
record VersionForm(@NotNull InputStream file) {}
