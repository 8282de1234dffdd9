package io.cupel.privacy.detect;

/**
 * One reason for or against a kind of personal data.
 *
 * @param weight natural log of the likelihood ratio; below zero it speaks against
 * @param text for a reader; never carries a value of the column
 */
public record Evidence(EvidenceKind kind, double weight, String text) {}
