package io.cupel.deployments.domain;

/**
 * How a deployment takes over from the one before it. {@code direct}: at once and wholly. Ways that split traffic are not
 * offered until they do what they say, so that asking for one is refused instead of quietly served as {@code direct}.
 */
public enum Strategy {
    DIRECT
}
