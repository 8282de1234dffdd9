package io.cupel.privacy.domain;

/** What a {@link PiiType} tells about a person. */
public enum PiiCategory {
    CONTACT,
    IDENTITY,
    SPECIAL_CATEGORY,
    GOVERNMENT_ID,
    FINANCIAL,
    HEALTH,
    DIGITAL,
    VEHICLE,
    BIOMETRIC,
    MIXED
}
