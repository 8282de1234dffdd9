package io.cupel.privacy.words;

/** For whom a name is given. */
public enum Gender {
    FEMALE,
    MALE
}
