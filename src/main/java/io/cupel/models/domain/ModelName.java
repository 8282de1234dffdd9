package io.cupel.models.domain;

/**
 * What a model is called.
 *
 * @param algo the algorithm, by the name that clients use
 */
public record ModelName(String name, String algo) {}
